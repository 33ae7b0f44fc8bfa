namespace BotDemo.Search.Linear;

/// <summary>
/// Features of one kind, weighted by (1 + ln frequency) * idf and scaled to a length of its own, so that a text with many character
/// n-grams does not drown its few words.
/// </summary>
internal sealed class FeatureFamily
{
    private const int Unknown = int.MaxValue;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int[]> _learned = [];
    private readonly float[] _idf;
    private readonly float _unknownIdf;
    private readonly float _share;

    /// <param name="texts">The features of every text of the base.</param>
    /// <param name="share">The squared length that this family gets in the whole vector.</param>
    public FeatureFamily(IEnumerable<List<ReadOnlyMemory<char>>> texts, float share)
    {
        _share = share;
        var frequencies = new List<int>();
        foreach (var text in texts)
        {
            var numbers = Numbers(text, learn: true);
            _learned.Add(numbers);
            frequencies.AddRange(Enumerable.Repeat(0, _names.Count - frequencies.Count));
            for (var i = 0; i < numbers.Length; i++)
            {
                frequencies[numbers[i]] += i == 0 || numbers[i] != numbers[i - 1] ? 1 : 0;
            }
        }

        _idf = [.. frequencies.Select(frequency => Idf(_learned.Count, frequency))];
        _unknownIdf = Idf(_learned.Count, 0);
    }

    public int Count => _names.Count;

    public string Name(int number) => _names[number];

    /// <summary>Appends the weights of a text of the base, by its place.</summary>
    public void Weigh(int text, int offset, List<int> features, List<float> weights) => Weigh(_learned[text], offset, features, weights);

    /// <summary>
    /// Appends the weights of a text's known features. Unknown ones count in its length: a text of which little is known is like
    /// nothing much.
    /// </summary>
    public void Weigh(List<ReadOnlyMemory<char>> text, int offset, List<int> features, List<float> weights) =>
        Weigh(Numbers(text, learn: false), offset, features, weights);

    private void Weigh(int[] numbers, int offset, List<int> features, List<float> weights)
    {
        var first = features.Count;
        var square = 0f;
        for (var i = 0; i < numbers.Length;)
        {
            var start = i;
            while (i < numbers.Length && numbers[i] == numbers[start])
            {
                i++;
            }

            if (numbers[start] == Unknown)
            {
                square += (i - start) * _unknownIdf * _unknownIdf;
                continue;
            }

            var weight = (1 + MathF.Log(i - start)) * _idf[numbers[start]];
            square += weight * weight;
            features.Add(offset + numbers[start]);
            weights.Add(weight);
        }

        var scale = square > 0 ? MathF.Sqrt(_share / square) : 0;
        for (var i = first; i < weights.Count; i++)
        {
            weights[i] *= scale;
        }
    }

    // Sorted, so that what occurs twice stands together.
    private int[] Numbers(List<ReadOnlyMemory<char>> text, bool learn)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new int[text.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!known.TryGetValue(text[i].Span, out numbers[i]))
            {
                numbers[i] = learn ? Add(text[i].ToString()) : Unknown;
            }
        }

        Array.Sort(numbers);
        return numbers;
    }

    private int Add(string name)
    {
        _numbers[name] = _names.Count;
        _names.Add(name);
        return _names.Count - 1;
    }

    private static float Idf(int texts, int frequency) => MathF.Log((texts + 1f) / (frequency + 1f)) + 1;
}
