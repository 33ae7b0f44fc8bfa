using BotDemo.Conversation.Understanding;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>Doubts a hit where the question shows words of another subject that the entry does not use.</summary>
internal sealed class Scope(KnowledgeBase knowledge)
{
    // One such word makes a sure hit one to ask back about or decline; chosen on the dev questions.
    private const double Doubt = 0.4;

    private readonly OutsideFinder _outside = new(knowledge.Outside);

    public IReadOnlyList<Hit> Weigh(Heard heard, IReadOnlyList<Hit> hits)
    {
        var cues = _outside.Find(heard);
        return cues.Count == 0
            ? hits
            : [.. hits.Select(hit => hit with { Confidence = hit.Confidence * Math.Pow(Doubt, cues.Count(cue => !Uses(hit.Entry, cue))) })
                .OrderByDescending(hit => hit.Confidence)];
    }

    private static bool Uses(Entry entry, OutsideCue cue) => cue.Words.Count > 0 && Languages.All.Any(language =>
        entry.In(language) is { } text
        && Word.Split(string.Join(' ', [text.Title, .. text.Questions, text.ShortAnswer])).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal) is var words
        && cue.Words.All(part => words.Any(word => Likeness.Inflected(word, part))));
}
