using BotDemo.Search.Lexical;

namespace BotDemo.Search.Ranking;

/// <summary>Breaks the score of an entry down to the terms and features that made it.</summary>
internal sealed class Explanation(FullText fullText, Likeness? likeness)
{
    private const int Shown = 12;

    public Why Of(Scores scores, int place)
    {
        var entry = scores.Entries[place];
        List<Why> parts =
        [
            Part("sounds like its questions", Weights.Model, scores.Model[place],
                () => likeness?.ExplainQuestions(scores.Vector!, entry) ?? []),
            Part("words in its questions", Weights.Questions, scores.Questions[place],
                () => Words(Ranker.QuestionField, scores, entry)),
            Part("words in its answer", Weights.Answers, scores.Answers[place], () => Words(Ranker.AnswerField, scores, entry)),
            Part("sounds like its answer", scores.AnswerWeights[place], scores.AnswerLikeness[place],
                () => likeness?.ExplainAnswer(scores.Vector!, entry) ?? []),
            new("about the same roles", (double)Weights.Roles * scores.Metadata.Roles(entry)),
            new("asks for the same kind of thing", (double)Weights.Topic * scores.Metadata.Topic(entry)),
        ];
        var rewrites = scores.Text.Rewrites.Select(rewrite => new Why($"{rewrite.From.Surface} read as {rewrite.To.Surface}", 0));
        return new Why("score", parts.Sum(part => part.Score), [.. parts.Where(part => part.Score != 0), .. rewrites]);
    }

    private static Why Part(string what, float weight, float score, Func<IEnumerable<(string What, double Score)>> explain) =>
        new(what, (double)weight * score, new LazyParts(() => Shortened(explain(), weight, score)));

    private IEnumerable<(string What, double Score)> Words(string field, Scores scores, int entry) =>
        fullText.Explain(field, scores.Terms, entry).Select(part => (part.Term.Text, part.Score));

    // The strongest parts by name and the rest in one line, so that the parts always sum to the score.
    private static List<Why> Shortened(IEnumerable<(string What, double Score)> all, float weight, float score)
    {
        var strongest = all.Where(part => part.Score != 0).OrderByDescending(part => Math.Abs(part.Score)).Take(Shown)
            .Select(part => new Why(part.What, weight * part.Score)).ToList();
        var rest = ((double)weight * score) - strongest.Sum(part => part.Score);
        return Math.Abs(rest) < 1e-6 ? strongest : [.. strongest, new Why("everything else", rest)];
    }
}
