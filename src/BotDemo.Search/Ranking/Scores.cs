using BotDemo.Search.Analysis;
using BotDemo.Search.Linear;

namespace BotDemo.Search.Ranking;

/// <summary>What one query got from the entries that were looked at, part by part; every list is by the entry's place among them.</summary>
/// <param name="Vector">The query as features; null in a huge base, which has no linear part.</param>
internal sealed record Scores(AnalysedText Text, IReadOnlyList<QueryTerm> Terms, SparseVector? Vector)
{
    /// <summary>Which entry of the base stands at a place.</summary>
    public required int[] Entries { get; init; }

    public required float[] Model { get; init; }

    public required float[] Questions { get; init; }

    public required float[] Answers { get; init; }

    public required float[] AnswerLikeness { get; init; }

    public required float[] AnswerWeights { get; init; }

    public required Metadata Metadata { get; init; }

    public double Total(int place) =>
        Evidence(place) + ((double)Weights.Answers * Answers[place]) + ((double)AnswerWeights[place] * AnswerLikeness[place]);

    /// <summary>
    /// What confidence is made of. The answer is left out: it helps to choose among entries, but a question outside the base finds
    /// its words in some answer just as well.
    /// </summary>
    public double Evidence(int place) =>
        ((double)Weights.Model * Model[place])
        + ((double)Weights.Questions * Questions[place])
        + ((double)Weights.Roles * Metadata.Roles(Entries[place]))
        + ((double)Weights.Topic * Metadata.Topic(Entries[place]));

    /// <summary>The places of the best entries, best first; those of equal score in the base's order.</summary>
    public List<int> Best(int limit) =>
        [.. Enumerable.Range(0, Entries.Length).Select(place => (Place: place, Score: Total(place)))
            .OrderByDescending(scored => scored.Score).Take(limit).Select(scored => scored.Place)];
}
