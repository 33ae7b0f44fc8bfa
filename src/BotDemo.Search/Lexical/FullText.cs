using BotDemo.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace BotDemo.Search.Lexical;

/// <summary>The Lucene index of one language, in memory: one document per entry, its number the entry's place in the list.</summary>
internal sealed class FullText
{
    private readonly IndexSearcher _searcher;

    public FullText(IEnumerable<Document> documents)
    {
        var directory = new RAMDirectory();
        var similarity = new BM25Similarity();
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, new Unanalysed()) { Similarity = similarity };
        using (var writer = new IndexWriter(directory, settings))
        {
            foreach (var document in documents)
            {
                writer.AddDocument(document);
            }

            // One segment, so that a document's number is its place in the list.
            writer.ForceMerge(1);
        }

        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    public int Count => _searcher.IndexReader.MaxDoc;

    /// <summary>How many documents have the term in the field.</summary>
    public int DocumentFrequency(string field, string term) => _searcher.IndexReader.DocFreq(new Term(field, term));

    /// <summary>
    /// BM25 of the documents, divided by the most that any document could get for this query: 1 is a document that repeats every
    /// term without end. So scores of different queries compare. A word that the index lacks counts as the rarest there is.
    /// </summary>
    /// <param name="documents">Their numbers, ascending.</param>
    public float[] Scores(string field, IReadOnlyList<QueryTerm> terms, int[] documents)
    {
        var scores = new float[documents.Length];
        var bound = Bound(field, terms);
        if (bound <= 0 || documents.Length == 0)
        {
            return scores;
        }

        if (documents.Length == Count)
        {
            _searcher.Search(QueryOf(field, terms), new ScoreCollector(scores, 1 / bound));
            return scores;
        }

        var leaf = _searcher.IndexReader.Leaves[0];
        var scorer = _searcher.CreateNormalizedWeight(QueryOf(field, terms)).GetScorer(leaf, null);
        for (var i = 0; scorer is not null && i < documents.Length; i++)
        {
            if (scorer.DocID == documents[i] || (scorer.DocID < documents[i] && scorer.Advance(documents[i]) == documents[i]))
            {
                scores[i] = scorer.GetScore() / bound;
            }
        }

        return scores;
    }

    /// <summary>
    /// The documents that have most of the query's rare terms, ascending. Terms are taken from the rarest on until so many
    /// occurrences are read: in a huge index the common ones cost most and choose least.
    /// </summary>
    public int[] Candidates(string[] fields, IReadOnlyList<QueryTerm> terms, int limit)
    {
        const int MaximumOccurrences = 100_000;
        var query = new BooleanQuery(disableCoord: true);
        var occurrences = 0;
        foreach (var (term, field, frequency) in
            from term in terms
            from field in fields
            let frequency = DocumentFrequency(field, term.Text)
            where frequency > 0
            orderby frequency
            select (term, field, frequency))
        {
            occurrences += frequency;
            if (occurrences > MaximumOccurrences && query.Clauses.Count > 0)
            {
                break;
            }

            query.Add(new TermQuery(new Term(field, term.Text)) { Boost = term.Weight }, Occur.SHOULD);
        }

        return [.. _searcher.Search(query, limit).ScoreDocs.Select(scored => scored.Doc).Order()];
    }

    /// <summary>What each term gave to the score of one document.</summary>
    public IEnumerable<(QueryTerm Term, double Score)> Explain(string field, IReadOnlyList<QueryTerm> terms, int document)
    {
        var bound = Bound(field, terms);
        foreach (var term in terms)
        {
            var score = _searcher.Explain(QueryOf(field, [term]), document).Value / bound;
            if (score > 0)
            {
                yield return (term, score);
            }
        }
    }

    private static BooleanQuery QueryOf(string field, IReadOnlyList<QueryTerm> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var term in terms)
        {
            query.Add(new TermQuery(new Term(field, term.Text)) { Boost = term.Weight }, Occur.SHOULD);
        }

        return query;
    }

    private float Bound(string field, IReadOnlyList<QueryTerm> terms)
    {
        const float SaturatedFrequency = 1.2f + 1;
        var bound = 0f;
        foreach (var term in terms)
        {
            var frequency = DocumentFrequency(field, term.Text);
            bound += term.Weight * SaturatedFrequency * MathF.Log(1 + ((Count - frequency + 0.5f) / (frequency + 0.5f)));
        }

        return bound;
    }

    private sealed class ScoreCollector(float[] scores, float factor) : ICollector
    {
        private Scorer? _scorer;
        private int _base;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => _scorer = scorer;

        public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

        public void Collect(int doc) => scores[_base + doc] = _scorer!.GetScore() * factor;
    }

    // Documents bring their own terms: nothing is left to analyse.
    private sealed class Unanalysed : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
            throw new NotSupportedException($"The field {fieldName} brings no terms.");
    }
}
