using BotDemo.Search.Analysis;

namespace BotDemo.Search.Linear;

/// <summary>Texts as vectors of stems, pairs of neighbouring stems, and character n-grams.</summary>
internal sealed class FeatureSpace
{
    private const float StemShare = 0.35f;
    private const float PairShare = 0.15f;
    private const float GramShare = 0.5f;
    private const int ShortestGram = 2;
    private const int LongestGram = 4;

    private readonly FeatureFamily _stems;
    private readonly FeatureFamily _pairs;
    private readonly FeatureFamily _grams;

    public FeatureSpace(IReadOnlyList<AnalysedText> texts)
    {
        _stems = new FeatureFamily(texts.Select(Stems), StemShare);
        _pairs = new FeatureFamily(texts.Select(Pairs), PairShare);
        _grams = new FeatureFamily(texts.Select(Grams), GramShare);
    }

    public int Count => _stems.Count + _pairs.Count + _grams.Count;

    /// <summary>The feature in words, for people.</summary>
    public string Name(int feature) =>
        feature < _stems.Count ? _stems.Name(feature)
        : feature < _stems.Count + _pairs.Count ? $"\"{_pairs.Name(feature - _stems.Count)}\""
        : $"[{_grams.Name(feature - _stems.Count - _pairs.Count)}]";

    /// <summary>The vector of one of the texts that the space was made of, by its place among them.</summary>
    public SparseVector Vector(int text)
    {
        var features = new List<int>();
        var weights = new List<float>();
        _stems.Weigh(text, 0, features, weights);
        _pairs.Weigh(text, _stems.Count, features, weights);
        _grams.Weigh(text, _stems.Count + _pairs.Count, features, weights);
        return new SparseVector([.. features], [.. weights]);
    }

    public SparseVector Vector(AnalysedText text)
    {
        var features = new List<int>();
        var weights = new List<float>();
        _stems.Weigh(Stems(text), 0, features, weights);
        _pairs.Weigh(Pairs(text), _stems.Count, features, weights);
        _grams.Weigh(Grams(text), _stems.Count + _pairs.Count, features, weights);
        return new SparseVector([.. features], [.. weights]);
    }

    private static List<ReadOnlyMemory<char>> Stems(AnalysedText text) =>
    [
        .. text.Words.Select(word => word.Stem.AsMemory()),
        .. text.Concepts.Select(concept => concept.Name.AsMemory()),
        .. text.Rewrites.Select(rewrite => rewrite.From.Stem.AsMemory()),
    ];

    // The edges count as neighbours: how a question begins says what is asked for.
    private static List<ReadOnlyMemory<char>> Pairs(AnalysedText text)
    {
        var pairs = new List<ReadOnlyMemory<char>>(text.Words.Count + 1);
        var before = "^";
        foreach (var word in text.Words)
        {
            pairs.Add($"{before} {word.Stem}".AsMemory());
            before = word.Stem;
        }

        pairs.Add($"{before} $".AsMemory());
        return pairs;
    }

    // Across spaces too: "chat bot" and "chatbot", "IT Leiter" and "IT-Leiter" share most of theirs.
    private static List<ReadOnlyMemory<char>> Grams(AnalysedText text)
    {
        var letters = $" {string.Join(' ', text.Words.Select(word => word.Surface))} ".AsMemory();
        var grams = new List<ReadOnlyMemory<char>>(letters.Length * (LongestGram - ShortestGram + 1));
        for (var length = ShortestGram; length <= LongestGram; length++)
        {
            for (var start = 0; start + length <= letters.Length; start++)
            {
                grams.Add(letters.Slice(start, length));
            }
        }

        return grams;
    }
}
