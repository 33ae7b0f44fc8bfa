using BotDemo.Knowledge;

namespace BotDemo.Conversation.Answering;

/// <summary>Questions to start with: real titles of the knowledge base, one for each of some kinds of question, about different roles.</summary>
internal sealed class Starters
{
    private const int Most = 4;

    private static readonly string[] _kinds = ["comparison", "reporting-line", "tasks", "salary", "definition", "skills"];

    private readonly List<Entry> _entries = [];

    public Starters(KnowledgeBase knowledge)
    {
        foreach (var kind in _kinds)
        {
            var candidates = knowledge.Entries
                .Where(entry => entry.Topic == kind && entry.German is not null && entry.English is not null && entry.Roles.All(role => knowledge.Role(role) is { Neighbour: false }))
                .OrderBy(entry => knowledge.Roles.TakeWhile(role => role.Id != entry.Roles[0]).Count())
                .ThenBy(entry => !entry.Id.EndsWith(kind, StringComparison.Ordinal))
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .ToList();
            var fresh = candidates.Find(entry => !_entries.Any(taken => taken.Roles[0] == entry.Roles[0])) ?? candidates.FirstOrDefault();
            if (fresh is not null)
                _entries.Add(fresh);
        }
    }

    /// <summary>Titles in one language; another round starts further down the list.</summary>
    public IReadOnlyList<string> Titles(Language language, int round = 0) => [.. Entries(round).Select(entry => entry.In(language)!.Title)];

    public IReadOnlyList<Entry> Entries(int round = 0) => _entries.Count == 0
        ? []
        : [.. Enumerable.Range(round * 2, Math.Min(Most, _entries.Count)).Select(i => _entries[i % _entries.Count])];
}
