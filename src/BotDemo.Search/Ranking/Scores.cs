using BotDemo.Search.Analysis;
using BotDemo.Search.Linear;

namespace BotDemo.Search.Ranking;

/// <summary>What one query got from every entry, part by part.</summary>
internal sealed record Scores(AnalysedText Text, IReadOnlyList<QueryTerm> Terms, SparseVector Vector)
{
    public required float[] Model { get; init; }

    public required float[] Questions { get; init; }

    public required float[] Answers { get; init; }

    public required float[] AnswerLikeness { get; init; }

    public required float[] AnswerWeights { get; init; }

    public required Metadata Metadata { get; init; }

    public double Total(int entry) =>
        Evidence(entry) + ((double)Weights.Answers * Answers[entry]) + ((double)AnswerWeights[entry] * AnswerLikeness[entry]);

    /// <summary>
    /// What confidence is made of. The answer is left out: it helps to choose among entries, but a question outside the base finds
    /// its words in some answer just as well.
    /// </summary>
    public double Evidence(int entry) =>
        ((double)Weights.Model * Model[entry])
        + ((double)Weights.Questions * Questions[entry])
        + ((double)Weights.Roles * Metadata.Roles(entry))
        + ((double)Weights.Topic * Metadata.Topic(entry));

    /// <summary>The best entries, best first; those of equal score in the base's order.</summary>
    public List<int> Best(int limit) =>
        [.. Enumerable.Range(0, Model.Length).Select(entry => (Entry: entry, Score: Total(entry)))
            .OrderByDescending(scored => scored.Score).Take(limit).Select(scored => scored.Entry)];
}
