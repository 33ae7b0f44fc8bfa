using BotDemo.Search.Analysis;
using BotDemo.Search.Lexical;
using BotDemo.Search.Linear;
using Lucene.Net.Documents;

namespace BotDemo.Search.Ranking;

/// <summary>Scores every entry of one language for a query, by full text and by likeness to known questions and answers.</summary>
internal sealed class Ranker
{
    public const string QuestionField = "question";
    public const string AnswerField = "answer";

    private readonly IReadOnlyList<EntryTexts> _entries;
    private readonly FullText _fullText;
    private readonly FeatureSpace _space;
    private readonly Examples _questions;
    private readonly Examples _answers;
    private readonly LinearModel _model;
    private readonly float[] _answerWeights;
    private readonly Explanation _explanation;

    public Ranker(IReadOnlyList<EntryTexts> entries)
    {
        _entries = entries;
        _fullText = new FullText(entries.Select(DocumentOf));
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
        _answerWeights = [.. entries.Select(entry => Weights.AnswerLikeness(entry.Questions.Count))];
        _explanation = new Explanation(_fullText, _space, _questions, _answers, _model);
    }

    /// <param name="roles">Ids of roles that the query is about beyond those that it names.</param>
    /// <param name="topics">Slugs of kinds of question that it is of beyond those that its words tell.</param>
    public Scores Rank(AnalysedText query, IEnumerable<string> roles, IEnumerable<string> topics)
    {
        var terms = QueryTerm.Of(query);
        var vector = _space.Vector(query);
        return new Scores(query, terms, vector)
        {
            Metadata = new Metadata(_entries, query, roles, topics),
            Model = _model.Scores(_questions.Similarities(vector)),
            Questions = _fullText.Scores(QuestionField, terms),
            Answers = _fullText.Scores(AnswerField, terms),
            AnswerLikeness = _answers.Similarities(vector),
            AnswerWeights = _answerWeights,
        };
    }

    public Why Explain(Scores scores, int entry) => _explanation.Of(scores, entry);

    private static Document DocumentOf(EntryTexts entry) => new()
    {
        new TextField(QuestionField, new TermStream([.. entry.Questions.SelectMany(IndexTerms)])),
        new TextField(AnswerField, new TermStream([.. IndexTerms(entry.Answer)])),
    };

    private static IEnumerable<string> IndexTerms(AnalysedText text) =>
        text.Words.Select(word => word.Stem).Concat(text.Concepts.Select(concept => concept.Name));
}
