using System.Collections.Frozen;
using System.Text;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>Completes what was typed with what was said before: "und beim CIO?", "and his salary?", "der Unterschied?".</summary>
internal sealed class FollowUp(KnowledgeBase knowledge, RoleFinder roles)
{
    private const int MostWordsOfAnEllipsis = 7;

    private static readonly FrozenSet<string> _more = Keys(
        "mehr", "mehr dazu", "mehr davon", "mehr bitte", "mehr infos", "mehr informationen", "mehr details", "details", "weiter", "genauer", "ausführlicher", "erzähl mehr", "erzählen sie mehr",
        "erzähl mir mehr", "kannst du mehr dazu sagen", "warum", "wieso", "weshalb", "warum das", "wieso das", "warum ist das so", "und warum", "aber warum", "warum denn", "und dann", "zum beispiel",
        "more", "more please", "more details", "more info", "more information", "tell me more", "tell me more about it", "tell me more about that", "go on", "continue", "elaborate", "can you elaborate", "why", "why is that", "but why", "and why", "how come", "for example");

    private static readonly FrozenSet<string> _openers = Keys("und", "and", "aber", "but", "oder", "or", "also", "what about", "how about", "was ist mit", "wie ist es bei", "wie ist das bei", "wie sieht es");

    private static readonly FrozenSet<string> _pointers = Keys(
        "er", "ihm", "ihn", "sein", "seine", "seinen", "seinem", "seiner", "dessen", "deren", "davon", "dafür", "dazu", "dabei", "damit", "dort", "da", "derjenige", "dieser", "diese", "diesem", "diesen", "denn",
        "he", "him", "his", "she", "her", "they", "their", "them", "it", "its", "this", "that", "those", "these", "there", "one");

    private static readonly FrozenSet<string> _frame = Keys(
        "ist", "es", "das", "der", "die", "den", "dem", "ein", "eine", "einem", "einen", "beim", "bei", "bei einem", "für", "fuer", "vom", "von", "zum", "im", "in", "mit", "was", "wie", "sieht", "aus", "steht", "gilt", "auch", "denn", "dann", "genauso",
        "is", "the", "a", "an", "for", "of", "with", "about", "what", "how", "same", "does", "to", "one", "und", "and", "aber", "but", "oder", "or", "also", "so", "then", "eines", "einer", "bitte", "please", "gleiche", "dasselbe", "it", "at", "on");

    /// <summary>The user wants more of the last answer, or its reasons.</summary>
    public static bool WantsMore(Heard heard, Memory memory) =>
        memory.EntryId is not null && heard.Mentions.Count == 0 && _more.Contains(Joined(heard.Words));

    /// <summary>The completed question; null if there is nothing to complete it with or it stands on its own.</summary>
    public Question? Complete(Heard heard, Memory memory)
    {
        if (memory.Roles.Count == 0 && memory.Question is null)
            return null;
        var compares = heard.Topics.Contains("comparison");
        return heard.Roles.Count switch
        {
            0 when compares && memory.Roles.Count >= 2 && heard.Words.Count <= MostWordsOfAnEllipsis => Pair(heard, memory.Roles[1], memory.Roles[0]),
            0 => WithRole(heard, memory),
            1 when compares && memory.Roles.Count > 0 && memory.Roles[0] != heard.Roles[0] => Pair(heard, memory.Roles[0], heard.Roles[0]),
            1 when heard.Rest.All(word => _frame.Contains(word.Folded)) => SameForRole(heard, memory),
            _ => null,
        };
    }

    /// <summary>True if the text cannot stand on its own: it points back, or opens like the rest of a sentence.</summary>
    public static bool IsElliptic(Heard heard) =>
        heard.Words.Count <= 3
        || heard.Words.Any(word => _pointers.Contains(word.Folded))
        || (heard.Words.Count <= MostWordsOfAnEllipsis && Enumerable.Range(1, Math.Min(4, heard.Words.Count)).Any(count => _openers.Contains(Joined(heard.Words.Take(count)))));

    private Question? WithRole(Heard heard, Memory memory)
    {
        if (memory.Roles.Count == 0 || (heard.Topics.Count == 0 && !IsElliptic(heard)))
            return null;
        var role = memory.Roles[0];
        return new Question($"{heard.Text.TrimEnd('?', ' ')} {Name(role, heard.Language)}?", heard.Language, [role], heard.Topics, FromContext: true);
    }

    private Question Pair(Heard heard, string first, string second) => new(
        $"{(heard.Language == Language.German ? "Unterschied" : "difference")} {Name(first, heard.Language)} {Name(second, heard.Language)}",
        heard.Language, [first, second], ["comparison"], FromContext: true);

    private Question? SameForRole(Heard heard, Memory memory)
    {
        var entry = memory.EntryId is null ? null : knowledge.Entry(memory.EntryId);
        var role = heard.Roles[0];
        // Asked in the other language now: the title of the last answer says the last question in it.
        var last = memory.Language == heard.Language ? memory.Question : entry?.In(heard.Language)?.Title;
        if (last is null || (entry?.Topic == "definition" && !heard.Rest.Any()))
            return null;
        var topics = entry?.Topic is { } topic ? [topic] : heard.Topics;
        return new Question(Replace(last, role, heard.Language), heard.Language, [role], topics, FromContext: true);
    }

    private string Replace(string question, string role, Language language)
    {
        var words = Word.Split(question);
        var mentions = roles.Find(words);
        if (mentions.Count == 0)
            return $"{question.TrimEnd('?', ' ')} {Name(role, language)}?";

        var replaced = new StringBuilder();
        var position = 0;
        foreach (var mention in mentions)
        {
            replaced.Append(question, position, words[mention.First].Start - position).Append(Name(role, language));
            position = words[mention.First + mention.Count - 1].End;
        }

        return replaced.Append(question, position, question.Length - position).ToString();
    }

    private string Name(string roleId, Language language) => knowledge.Role(roleId)?.Names(language)[0] ?? roleId;

    private static string Joined(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private static FrozenSet<string> Keys(params string[] phrases) => phrases.Select(Word.Key).ToFrozenSet(StringComparer.Ordinal);
}
