using BotDemo.Conversation.Understanding;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>Compares roles: by the entry about just these, or else by what the knowledge says of each, side by side.</summary>
internal sealed class Comparison(KnowledgeBase knowledge, RoleFinder roles, Aspects aspects)
{
    private const int MostRoles = 3;

    // As many as fit into a message with their sources.
    private const int MostEntries = 4;

    // Both roles were named and nothing but their difference asked for.
    private const double Sure = 0.85;

    /// <summary>Said of each role in turn, as far as it is known of all of them.</summary>
    public static IReadOnlyList<string> Facets { get; } = ["definition", "tasks", "reporting-line"];

    /// <summary>The roles that a question compares, and in what if it says so ("who earns more?"); null if it compares none.</summary>
    public (IReadOnlyList<string> Roles, IReadOnlyList<string>? Facets)? Of(Heard heard, Question question, IReadOnlyList<Hit> hits)
    {
        if (question.Roles.Count is < 2 or > MostRoles)
            return null;
        if (question.Topics.Contains("comparison") || (!question.FromContext && heard.Rest.All(Ellipsis.IsFrame)))
            return (question.Roles, null);
        return question.Topics is [var topic] && aspects.IsAspect(topic) && hits is [var best, ..] && !((best.Entry.Topic == topic || (best.Entry.Topic == "comparison" && Facets.Contains(topic))) && IsAbout(best.Entry, question.Roles, heard.Language))
            ? (question.Roles, [topic])
            : null;
    }

    /// <summary>The best hit if it is about just these roles, or the entry that compares them though the search found others.</summary>
    public (Entry Entry, double Confidence)? Answers(IReadOnlyList<string> compared, IReadOnlyList<Hit> hits, Language language)
    {
        if (hits is [var best, ..] && IsAbout(best.Entry, compared, language) && Decision.Of(hits) == Verdict.Answer)
            return (best.Entry, best.Confidence);
        return hits.Select(hit => hit.Entry)
            .Concat(knowledge.Entries.OrderBy(entry => entry.Id.Length))
            .FirstOrDefault(entry => entry.Topic == "comparison" && IsAbout(entry, compared, language)) is { } entry
            ? (entry, Sure)
            : null;
    }

    /// <summary>Null unless the knowledge says the first facet of all the roles.</summary>
    public Reply? SideBySide(IReadOnlyList<string> compared, IReadOnlyList<string> topics, IReadOnlyList<Hit> hits, Language language)
    {
        var facets = topics
            .Select(topic => (Heading: knowledge.Topic(topic)?.Cues(language)[0] ?? topic, Entries: (IReadOnlyList<Entry>)AboutEach(compared, topic, hits, language)))
            .Where(facet => facet.Entries.Count == compared.Count)
            .Take(MostEntries / compared.Count)
            .ToList();
        return facets.Count > 0 && (topics.Count == 1 || About(compared[0], topics[0], language).Contains(facets[0].Entries[0]))
            ? Composer.SideBySide([.. compared.Select(role => Name(role, language))], facets, language, Sure)
            : null;
    }

    private bool IsAbout(Entry entry, IReadOnlyList<string> compared, Language language) =>
        entry.In(language) is { } text && roles.Find(Word.Split(text.Title)).Select(mention => mention.RoleId).ToHashSet(StringComparer.Ordinal).SetEquals(compared);

    // The same question of each: a salary in the USA is not set beside one in Germany where that can be helped.
    private List<Entry> AboutEach(IReadOnlyList<string> compared, string topic, IReadOnlyList<Hit> hits, Language language)
    {
        var entries = new List<Entry>();
        foreach (var role in compared)
        {
            if (About(role, topic, language)
                .OrderBy(entry => entries.Count > 0 && !Twins(entry, entries[0]))
                .ThenBy(entry => !entry.Id.EndsWith("-" + topic, StringComparison.Ordinal))
                .ThenBy(entry => hits.TakeWhile(hit => hit.Entry != entry).Count())
                .ThenBy(entry => entry.Id.Length)
                .FirstOrDefault() is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private IEnumerable<Entry> About(string role, string topic, Language language) => knowledge.Entries.Where(entry =>
        entry.Roles is [var main, ..] && main == role && entry.In(language) is not null
        && (entry.Topic == topic || (entry.Id.EndsWith("-" + topic, StringComparison.Ordinal) && IsAbout(entry, [role], language))));

    /// <summary>Ids that differ only in their role: "cto-salary-usa" and "ciso-salary-usa".</summary>
    public static bool Twins(Entry one, Entry other) => Kind(one) == Kind(other);

    private static string Kind(Entry entry) => entry.Id.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? entry.Id[dash..] : entry.Id;

    private string Name(string role, Language language) => knowledge.Role(role)?.Names(language)[0] ?? role;
}
