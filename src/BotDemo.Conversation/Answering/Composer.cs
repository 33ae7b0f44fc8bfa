using System.Globalization;
using BotDemo.Conversation.Wording;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Answering;

/// <summary>Turns entries into replies.</summary>
internal sealed class Composer(KnowledgeBase knowledge)
{
    private const int MostRelated = 3;

    /// <summary>One entry answers.</summary>
    public Reply Answer(Entry entry, Language language, double confidence)
    {
        var words = Phrases.In(language);
        var own = entry.In(language);
        var text = own ?? entry.In(language.Other())!;
        return new Reply
        {
            Kind = entry.Kind == EntryKind.SmallTalk ? ReplyKind.SmallTalk : ReplyKind.Answer,
            Language = language.Tag(),
            Title = entry.Kind == EntryKind.SmallTalk ? null : text.Title,
            ShortAnswer = own is null ? $"{words.OtherLanguageOnly} {text.ShortAnswer}" : text.ShortAnswer,
            Details = text.Details,
            Related = Related(entry, language),
            Sources = [.. entry.Sources.Select(source => Link(source, words))],
            Confidence = confidence,
            EntryId = entry.Id,
            EntryIds = [entry.Id],
        };
    }

    /// <summary>Two roles side by side, from their own definitions; null unless both have one.</summary>
    public Reply? SideBySide(string firstRole, string secondRole, Language language, double confidence)
    {
        Entry?[] found = [Definition(firstRole), Definition(secondRole)];
        if (found is not [{ } first, { } second] || first.In(language) is not { } a || second.In(language) is not { } b)
            return null;
        var words = Phrases.In(language);
        return new Reply
        {
            Kind = ReplyKind.Answer,
            Language = language.Tag(),
            Title = string.Join(language == Language.German ? " und " : " and ", Name(firstRole, language), Name(secondRole, language)),
            ShortAnswer = words.Composed,
            Details = $"**{Name(firstRole, language)}:** {a.ShortAnswer}\n\n**{Name(secondRole, language)}:** {b.ShortAnswer}",
            Related = [a.Title, b.Title],
            Sources = [.. first.Sources.Concat(second.Sources).DistinctBy(source => source.Url).Select(source => Link(source, words))],
            Confidence = confidence,
            EntryIds = [first.Id, second.Id],
        };
    }

    // Of several entries that define a role, the one with the shortest id is the plain definition.
    private Entry? Definition(string role) => knowledge.Entries
        .Where(entry => entry.Topic == "definition" && entry.Roles is [var only] && only == role)
        .MinBy(entry => entry.Id.Length);

    private string Name(string role, Language language) => knowledge.Role(role)?.Names(language)[0] ?? role;

    private List<string> Related(Entry entry, Language language)
    {
        // Letters that stand for several roles: the other meanings come first.
        var meanings = entry.Topic == "definition"
            ? knowledge.Entries.Where(other => other.Topic == "abbreviation" && entry.Roles.Count == 1 && other.Roles.Contains(entry.Roles[0]) && other.Roles.Count == 1)
            : [];
        return [.. meanings.Concat(entry.Related.Select(knowledge.Entry).OfType<Entry>())
            .Where(other => other.Id != entry.Id)
            .Distinct()
            .Select(other => other.In(language)?.Title)
            .OfType<string>()
            .Take(MostRelated)];
    }

    private static SourceLink Link(Source source, Phrases words)
    {
        var when = source.Year?.ToString(CultureInfo.InvariantCulture)
            ?? string.Format(CultureInfo.InvariantCulture, words.ReadOn, source.Accessed?.ToString(words.Day, CultureInfo.InvariantCulture));
        return new SourceLink($"{source.Title} ({source.Publisher}, {when})", source.Url);
    }
}
