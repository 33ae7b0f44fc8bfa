using System.Text.RegularExpressions;
using BotDemo.Knowledge;
using BotDemo.Search.Analysis;
using BotDemo.Search.Lexical;
using Lucene.Net.Documents;

namespace BotDemo.Search;

/// <summary>The entries that have a text in one language, and everything that finds them by it.</summary>
internal sealed partial class LanguageIndex
{
    private const string QuestionField = "question";
    private const string AnswerField = "answer";
    private const float AnswerWeight = 0.3f;
    private const float ConceptWeight = 1f;
    private const float NamedWeight = 0.3f;
    private const int MaximumTerms = 200;

    private readonly Language _language;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly TextAnalysis _analysis;
    private readonly Concepts _concepts;
    private readonly FullText _fullText;

    public LanguageIndex(KnowledgeBase knowledge, Language language)
    {
        _language = language;
        _entries = [.. knowledge.Entries.Where(entry => entry.In(language) is not null)];
        _analysis = TextAnalysis.Of(language);
        _concepts = new Concepts(knowledge, language, _analysis);
        _fullText = new FullText(_entries.Select(entry => DocumentOf(entry.In(language)!)));
    }

    public IReadOnlyList<Hit> Search(Query query)
    {
        var terms = QueryTerms(query.Text);
        if (terms.Count == 0 || _entries.Count == 0)
        {
            return [];
        }

        var questions = _fullText.Scores(QuestionField, terms);
        var answers = _fullText.Scores(AnswerField, terms);
        return [.. Enumerable.Range(0, _entries.Count)
            .Select(entry => (Entry: entry, Score: questions[entry] + (AnswerWeight * answers[entry])))
            .Where(scored => scored.Score > 0)
            .OrderByDescending(scored => scored.Score)
            .Take(query.Limit)
            .Select(scored => HitOf(scored.Entry, terms))];
    }

    private Hit HitOf(int entry, List<QueryTerm> terms)
    {
        Why[] parts = [WhyOf("question", QuestionField, 1), WhyOf("answer", AnswerField, AnswerWeight)];
        var why = new Why("full text", parts.Sum(part => part.Score), parts);
        return new Hit(_entries[entry], _language, why.Score, Math.Min(1, why.Score), why);

        Why WhyOf(string what, string field, double weight)
        {
            Why[] terms_ = [.. _fullText.Explain(field, terms, entry).Select(part => new Why(part.Term.Text, weight * part.Score))];
            return new Why(what, terms_.Sum(part => part.Score), terms_);
        }
    }

    /// <summary>Distinct words and the concepts they name; the words of a name count less than the name.</summary>
    private List<QueryTerm> QueryTerms(string text)
    {
        var words = _analysis.Terms(text, Query.MaximumLength).Distinct(StringComparer.Ordinal).Take(MaximumTerms).ToList();
        var weights = words.ToDictionary(word => word, _ => 1f, StringComparer.Ordinal);
        foreach (var concept in _concepts.In(words).ToList())
        {
            weights[concept.Name] = ConceptWeight;
            foreach (var word in words.Skip(concept.Start).Take(concept.Length))
            {
                weights[word] = NamedWeight;
            }
        }

        return [.. weights.Select(pair => new QueryTerm(pair.Key, pair.Value))];
    }

    private Document DocumentOf(EntryText text) => new()
    {
        new TextField(QuestionField, new TermStream(IndexTerms([text.Title, .. text.Questions]))),
        new TextField(AnswerField, new TermStream(IndexTerms([text.ShortAnswer, LinkTarget().Replace(text.Details, "]")]))),
    };

    private List<string> IndexTerms(IEnumerable<string> texts)
    {
        var all = new List<string>();
        foreach (var terms in texts.Select(text => _analysis.Terms(text)))
        {
            all.AddRange(terms);
            all.AddRange(_concepts.In(terms).Select(concept => concept.Name));
        }

        return all;
    }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
