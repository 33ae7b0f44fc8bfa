using BotDemo.Knowledge;
using BotDemo.Search.Analysis;

namespace BotDemo.Search.Ranking;

/// <summary>What a query says of the roles and the topic it is about, held against what the entries say of themselves.</summary>
internal sealed class Metadata
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly HashSet<string> _roles;
    private readonly HashSet<string> _topics;

    public Metadata(IReadOnlyList<Entry> entries, AnalysedText query, IEnumerable<string> roles, IEnumerable<string> topics)
    {
        _entries = entries;
        _roles = new HashSet<string>(query.Roles.Concat(roles), StringComparer.Ordinal);
        _topics = new HashSet<string>(query.Topics.Concat(topics), StringComparer.Ordinal);
    }

    /// <summary>How much of the roles named by either is named by both, 0 to 1 (Jaccard's coefficient).</summary>
    public float Roles(int entry)
    {
        var own = _entries[entry].Roles;
        var shared = own.Count(_roles.Contains);
        return shared == 0 ? 0 : (float)shared / (own.Count + _roles.Count - shared);
    }

    /// <summary>1 if the query is of the entry's kind; less, the more kinds it might be of.</summary>
    public float Topic(int entry) =>
        _entries[entry].Topic is { } topic && _topics.Contains(topic) ? 1 / MathF.Sqrt(_topics.Count) : 0;
}
