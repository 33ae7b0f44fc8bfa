namespace BotDemo.Search.Analysis;

/// <summary>A term that a query looks up in the full text.</summary>
/// <param name="Weight">Its vote, 1 for an ordinary word.</param>
internal readonly record struct QueryTerm(string Text, float Weight)
{
    // The words of a name count less than the name: "Chief Technology Officer" is one thing, not three.
    private const float NamingWeight = 0.3f;
    private const int MaximumTerms = 200;

    /// <summary>The distinct stems and concepts of a text; a text of untold words is cut.</summary>
    public static List<QueryTerm> Of(AnalysedText text)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var word in text.Words)
        {
            weights[word.Stem] = 1;
        }

        foreach (var rewrite in text.Rewrites)
        {
            weights.TryAdd(rewrite.From.Stem, 1);
        }

        foreach (var concept in text.Concepts)
        {
            weights[concept.Name] = 1;
            for (var i = concept.Start; i < concept.Start + concept.Length; i++)
            {
                weights[text.Words[i].Stem] = NamingWeight;
            }
        }

        return [.. weights.Take(MaximumTerms).Select(pair => new QueryTerm(pair.Key, pair.Value))];
    }
}
