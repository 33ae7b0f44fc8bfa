using System.Text.RegularExpressions;
using BotDemo.Conversation.Understanding;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Answering;

/// <summary>Letters that stand for several titles: "Was ist ein CSO?" is answered for the likely one, and the others are named.</summary>
internal sealed partial class Meanings(KnowledgeBase knowledge)
{
    /// <summary>What else the letters stand for; null where the role was named in full or its letters are clear.</summary>
    public string? Of(Heard heard, Entry answer)
    {
        if (answer.Topic != "definition" || answer.Roles is not [var roleId] || knowledge.Role(roleId) is not { } role || !heard.Words.Any(word => word.Folded == Word.Fold(roleId)))
            return null;
        var text = knowledge.Entries.FirstOrDefault(entry => entry.Topic == "abbreviation" && entry.Roles is [var only] && only == roleId)?.In(heard.Language);
        if (text is null)
            return null;
        var sentence = text.ShortAnswer[..(text.ShortAnswer.IndexOf(". ", StringComparison.Ordinal) + 1)];
        return Titles().Matches(sentence).Any(title => !Languages.All.SelectMany(role.Names).Contains(title.Value, StringComparer.OrdinalIgnoreCase)) ? sentence : null;
    }

    [GeneratedRegex(@"\bChief \w+ Officer\b", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();
}
