using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A word or phrase of a subject that is none of ours, found in a text.</summary>
/// <param name="Words">Folded; empty for a phrase about a role, which no entry can be meant to hold.</param>
internal sealed record OutsideCue(string SubjectId, IReadOnlyList<string> Words);

/// <summary>Notices that a text is about something else: the CTO of the heart, the CIO of a named company.</summary>
internal sealed class OutsideFinder
{
    private const string RolePlace = "{role}";

    private readonly List<(string SubjectId, string[] Cue)> _cues;

    public OutsideFinder(IEnumerable<OutsideSubject> subjects) =>
        _cues = [.. subjects.SelectMany(subject => Languages.All.SelectMany(subject.Cues)
            .Select(cue => (subject.Id, Parts(cue)))
            .DistinctBy(cue => string.Join(' ', cue.Item2)))];

    /// <summary>One cue a subject at most.</summary>
    public List<OutsideCue> Find(Heard heard) =>
        [.. _cues.Where(cue => Occurs(heard, cue.Cue))
            .Select(cue => new OutsideCue(cue.SubjectId, cue.Cue.Contains(RolePlace) ? [] : cue.Cue))
            .DistinctBy(cue => cue.SubjectId)];

    private static string[] Parts(string cue) =>
        [.. cue.Split(' ').SelectMany(part => part == RolePlace ? [RolePlace] : Word.Split(part).Select(word => word.Folded))];

    private static bool Occurs(Heard heard, string[] cue) => Enumerable.Range(0, heard.Words.Count).Any(first => OccursAt(heard, first, cue));

    private static bool OccursAt(Heard heard, int first, string[] cue)
    {
        var at = first;
        foreach (var part in cue)
        {
            if (at >= heard.Words.Count)
                return false;
            if (part != RolePlace)
            {
                if (!Likeness.Inflected(heard.Words[at].Folded, part))
                    return false;
                at++;
            }
            else if (heard.Mentions.FirstOrDefault(mention => mention.First == at) is { Count: > 0 } mention)
            {
                at += mention.Count;
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
