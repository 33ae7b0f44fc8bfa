using BotDemo.Search.Analysis;
using BotDemo.Search.Linear;

namespace BotDemo.Search.Ranking;

/// <summary>The linear part of the ranking: whether a query sounds like an entry's questions, and like its answer.</summary>
internal sealed class Likeness
{
    /// <summary>Up to so many entries a base gets a linear part: training grows with the square of the questions.</summary>
    public const int MaximumEntries = 1_500;

    private const int AnswerWords = 100;

    private readonly FeatureSpace _space;
    private readonly Examples _questions;
    private readonly Examples _answers;
    private readonly LinearModel _model;

    public Likeness(IReadOnlyList<EntryTexts> entries)
    {
        _space = new FeatureSpace([.. entries.SelectMany(entry => entry.Questions.Append(Beginning(entry.Answer)))]);
        var answers = new List<SparseVector>();
        var questions = new List<SparseVector>();
        var owners = new List<int>();
        var place = 0;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var own = Enumerable.Range(place, entries[entry].Questions.Count).Select(_space.Vector).ToList();
            place += own.Count;
            answers.Add(_space.Vector(place++));
            // An entry that nobody has given a question is known by its answer.
            questions.AddRange(own.DefaultIfEmpty(answers[entry]));
            owners.AddRange(Enumerable.Repeat(entry, Math.Max(1, own.Count)));
        }

        _answers = new Examples(answers, _space.Count);
        _questions = new Examples(questions, _space.Count);
        _model = new LinearModel(_questions, owners, entries.Count);
        AnswerWeights = [.. entries.Select(entry => Weights.AnswerLikeness(entry.Questions.Count))];
    }

    public float[] AnswerWeights { get; }

    public SparseVector Vector(AnalysedText text) => _space.Vector(text);

    public float[] ToQuestions(SparseVector query) => _model.Scores(_questions.Similarities(query));

    public float[] ToAnswers(SparseVector query) => _answers.Similarities(query);

    /// <summary>What each feature of the query gave to <see cref="ToQuestions"/> of an entry.</summary>
    public IEnumerable<(string What, double Score)> ExplainQuestions(SparseVector query, int entry)
    {
        var coefficients = _model.Supports(entry).ToDictionary(support => support.Example, support => support.Coefficient);
        return Explain(query, feature => _questions.With(feature).Sum(with => coefficients.GetValueOrDefault(with.Example) * with.Weight))
            .Append(("before any word", _model.Bias(entry)));
    }

    /// <summary>What each feature of the query gave to <see cref="ToAnswers"/> of an entry.</summary>
    public IEnumerable<(string What, double Score)> ExplainAnswer(SparseVector query, int entry) =>
        Explain(query, feature => _answers.With(feature).Where(with => with.Example == entry).Sum(with => with.Weight));

    // What an answer is about it says at once; the whole of it is for the full text.
    private static AnalysedText Beginning(AnalysedText answer) => answer with { Words = [.. answer.Words.Take(AnswerWords)] };

    private IEnumerable<(string What, double Score)> Explain(SparseVector query, Func<int, float> weightOf) =>
        query.Features.Select((feature, i) => (_space.Name(feature), (double)query.Weights[i] * weightOf(feature)));
}
