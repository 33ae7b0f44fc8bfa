using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>
/// Parts topics into aspects, which one can ask of any role (salary, tasks), and subjects of their own (NIS2, virtual CISO).
/// Read off the knowledge: several roles have entries about an aspect.
/// </summary>
internal sealed class Aspects
{
    private const int FewestRoles = 3;

    private readonly HashSet<string> _topics;
    private readonly List<string> _cues;

    public Aspects(KnowledgeBase knowledge)
    {
        _topics = [.. knowledge.Entries
            .Where(entry => entry is { Topic: not null, Roles.Count: > 0 })
            .GroupBy(entry => entry.Topic!)
            .Where(group => group.Select(entry => entry.Roles[0]).Distinct(StringComparer.Ordinal).Count() >= FewestRoles)
            .Select(group => group.Key)];
        _cues = [.. knowledge.Topics
            .Where(topic => _topics.Contains(topic.Id))
            .SelectMany(topic => Languages.All.SelectMany(topic.Cues))
            .Select(Word.Key)
            .Where(cue => !cue.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)];
    }

    public bool IsAspect(string? topicId) => topicId is not null && _topics.Contains(topicId);

    /// <summary>True if the word names an aspect: it then says what is asked, not what it is asked about.</summary>
    public bool Names(Word word) => _cues.Exists(cue => Likeness.Inflected(word.Folded, cue));
}
