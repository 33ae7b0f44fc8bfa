using BotDemo.Knowledge;
using BotDemo.Search.Analysis;
using BotDemo.Search.Lexical;
using Lucene.Net.Documents;

namespace BotDemo.Search.Ranking;

/// <summary>Scores the entries of one language for a query, by full text, by metadata and, in bases that are not huge, by likeness.</summary>
internal sealed class Ranker
{
    public const string QuestionField = "question";
    public const string AnswerField = "answer";

    // So many entries of a huge base are looked at closely, the best by their rarest words.
    private const int MaximumCandidates = 200;

    private readonly IReadOnlyList<Entry> _entries;
    private readonly FullText _fullText;
    private readonly Likeness? _likeness;
    private readonly int[] _all = [];

    /// <summary>Of a base that fits into memory with all its texts.</summary>
    public Ranker(IReadOnlyList<EntryTexts> texts)
        : this([.. texts.Select(text => text.Entry)], texts)
    {
        _likeness = new Likeness(texts);
        _all = [.. Enumerable.Range(0, texts.Count)];
    }

    /// <summary>Of a huge base, whose texts are read once, one after the other, and not kept.</summary>
    public Ranker(IReadOnlyList<Entry> entries, IEnumerable<EntryTexts> texts)
    {
        _entries = entries;
        _fullText = new FullText(texts.Select(DocumentOf));
    }

    /// <summary>With the linear part, which takes training, or without.</summary>
    public static Ranker Of(IReadOnlyList<EntryTexts> texts, bool trained) =>
        trained ? new Ranker(texts) : new Ranker([.. texts.Select(text => text.Entry)], texts);

    /// <param name="roles">Ids of roles that the query is about beyond those that it names.</param>
    /// <param name="topics">Slugs of kinds of question that it is of beyond those that its words tell.</param>
    public Scores Rank(AnalysedText query, IEnumerable<string> roles, IEnumerable<string> topics)
    {
        var terms = QueryTerm.Of(query);
        var vector = _likeness?.Vector(query);
        var entries = _likeness is null ? _fullText.Candidates([QuestionField, AnswerField], terms, MaximumCandidates) : _all;
        var none = vector is null ? new float[entries.Length] : [];
        return new Scores(query, terms, vector)
        {
            Entries = entries,
            Metadata = new Metadata(_entries, query, roles, topics),
            Model = vector is null ? none : _likeness!.ToQuestions(vector),
            Questions = _fullText.Scores(QuestionField, terms, entries),
            Answers = _fullText.Scores(AnswerField, terms, entries),
            AnswerLikeness = vector is null ? none : _likeness!.ToAnswers(vector),
            AnswerWeights = _likeness?.AnswerWeights ?? none,
        };
    }

    public Why Explain(Scores scores, int place) => new Explanation(_fullText, _likeness).Of(scores, place);

    private static Document DocumentOf(EntryTexts entry) => new()
    {
        new TextField(QuestionField, new TermStream([.. entry.Questions.SelectMany(IndexTerms)])),
        new TextField(AnswerField, new TermStream([.. IndexTerms(entry.Answer)])),
    };

    private static IEnumerable<string> IndexTerms(AnalysedText text) =>
        text.Words.Select(word => word.Stem).Concat(text.Concepts.Select(concept => concept.Name));
}
