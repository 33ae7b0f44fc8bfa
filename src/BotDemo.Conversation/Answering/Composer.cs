using System.Globalization;
using BotDemo.Conversation.Wording;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Answering;

/// <summary>Turns entries into replies.</summary>
internal sealed class Composer(KnowledgeBase knowledge)
{
    private const int MostRelated = 3;
    private const int MostSourcesOfAPart = 2;

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

    /// <summary>Roles side by side: for each facet an entry of each role, in the same order.</summary>
    public static Reply SideBySide(IReadOnlyList<string> names, IReadOnlyList<(string Heading, IReadOnlyList<Entry> Entries)> facets, Language language, double confidence)
    {
        var words = Phrases.In(language);
        var entries = facets.SelectMany(facet => facet.Entries).ToList();
        return new Reply
        {
            Kind = ReplyKind.Answer,
            Language = language.Tag(),
            Title = words.And(names),
            ShortAnswer = words.Composed,
            Details = string.Join("\n\n", facets.Select(facet => $"{facet.Heading}:\n\n" + string.Join('\n', facet.Entries.Zip(names, (entry, name) => $"- **{name}:** {entry.In(language)!.ShortAnswer}")))),
            Related = [.. facets[^1].Entries.Select(entry => entry.In(language)!.Title)],
            Sources = [.. entries.SelectMany(entry => entry.Sources.Take(MostSourcesOfAPart)).DistinctBy(source => source.Url).Select(source => Link(source, words))],
            Confidence = confidence,
            EntryIds = [.. entries.Select(entry => entry.Id)],
            Unfolded = true,
        };
    }

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
