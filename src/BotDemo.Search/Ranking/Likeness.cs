using BotDemo.Search.Analysis;
using BotDemo.Search.Linear;

namespace BotDemo.Search.Ranking;

/// <summary>The linear part of the ranking: whether a query sounds like an entry's questions, and like its answer.</summary>
internal sealed class Likeness
{
    /// <summary>Up to so many entries a base gets a linear part: training grows with the square of the questions.</summary>
    public const int MaximumEntries = 1_500;

    private readonly FeatureSpace _space;
    private readonly Examples _questions;
    private readonly Examples _answers;
    private readonly LinearModel _model;

    public Likeness(IReadOnlyList<EntryTexts> entries)
    {
        _space = new FeatureSpace([.. entries.SelectMany(entry => entry.Questions.Append(entry.Answer))]);
        _answers = new Examples([.. entries.Select(entry => _space.Vector(entry.Answer))], _space.Count);
        var owners = new List<int>();
        var vectors = new List<SparseVector>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            // An entry that nobody has given a question is known by its answer.
            var questions = entries[entry].Questions.Select(_space.Vector).DefaultIfEmpty(_answers.Vectors[entry]).ToList();
            vectors.AddRange(questions);
            owners.AddRange(Enumerable.Repeat(entry, questions.Count));
        }

        _questions = new Examples(vectors, _space.Count);
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

    private IEnumerable<(string What, double Score)> Explain(SparseVector query, Func<int, float> weightOf) =>
        query.Features.Select((feature, i) => (_space.Name(feature), (double)query.Weights[i] * weightOf(feature)));
}
