namespace BotDemo.Knowledge;

/// <summary>Everything the bot knows, validated and immutable.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Entry> _entries;
    private readonly Dictionary<string, Role> _roles;
    private readonly Dictionary<string, Topic> _topics;

    public KnowledgeBase(
        IReadOnlyList<Entry> entries, IReadOnlyList<Role> roles, IReadOnlyList<Topic> topics, IReadOnlyList<SynonymGroup> synonyms,
        IReadOnlyList<OutsideSubject>? outside = null)
    {
        Entries = entries;
        Roles = roles;
        Topics = topics;
        Synonyms = synonyms;
        Outside = outside ?? [];
        _entries = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _roles = roles.ToDictionary(role => role.Id, StringComparer.Ordinal);
        _topics = topics.ToDictionary(topic => topic.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Role> Roles { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<SynonymGroup> Synonyms { get; }

    /// <summary>What questions may be about that are none of ours.</summary>
    public IReadOnlyList<OutsideSubject> Outside { get; }

    /// <summary>The entry of that id, or null.</summary>
    public Entry? Entry(string id) => _entries.GetValueOrDefault(id);

    /// <summary>The role of that id, or null.</summary>
    public Role? Role(string id) => _roles.GetValueOrDefault(id);

    /// <summary>The topic of that id, or null.</summary>
    public Topic? Topic(string id) => _topics.GetValueOrDefault(id);
}
