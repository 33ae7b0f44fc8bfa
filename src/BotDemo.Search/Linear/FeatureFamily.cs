namespace BotDemo.Search.Linear;

/// <summary>
/// Features of one kind, weighted by (1 + ln frequency) * idf and scaled to a length of its own, so that a text with many character
/// n-grams does not drown its few words.
/// </summary>
internal sealed class FeatureFamily
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly float[] _idf;
    private readonly float _unknownIdf;
    private readonly float _share;

    /// <param name="texts">The features of every text of the base.</param>
    /// <param name="share">The squared length that this family gets in the whole vector.</param>
    public FeatureFamily(IReadOnlyList<List<string>> texts, float share)
    {
        var frequencies = new List<int>();
        var seenIn = new List<int>();
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var name in texts[text])
            {
                if (!_numbers.TryGetValue(name, out var number))
                {
                    _numbers[name] = number = _names.Count;
                    _names.Add(name);
                    frequencies.Add(0);
                    seenIn.Add(-1);
                }

                if (seenIn[number] != text)
                {
                    seenIn[number] = text;
                    frequencies[number]++;
                }
            }
        }

        _share = share;
        _idf = [.. frequencies.Select(frequency => Idf(texts.Count, frequency))];
        _unknownIdf = Idf(texts.Count, 0);
    }

    public int Count => _names.Count;

    public string Name(int number) => _names[number];

    /// <summary>
    /// Appends the weights of a text's known features. Unknown ones count in its length: a text of which little is known is like
    /// nothing much.
    /// </summary>
    public void Weigh(List<string> text, int offset, List<int> features, List<float> weights)
    {
        var first = features.Count;
        var square = 0.0;
        var unknown = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new Dictionary<int, int>();
        foreach (var name in text)
        {
            if (_numbers.TryGetValue(name, out var number))
            {
                known[number] = known.GetValueOrDefault(number) + 1;
            }
            else
            {
                unknown[name] = unknown.GetValueOrDefault(name) + 1;
            }
        }

        foreach (var (number, count) in known)
        {
            var weight = Saturated(count) * _idf[number];
            features.Add(offset + number);
            weights.Add(weight);
            square += weight * weight;
        }

        square += unknown.Values.Sum(count => Saturated(count) * Saturated(count) * _unknownIdf * _unknownIdf);
        var scale = square > 0 ? MathF.Sqrt(_share / (float)square) : 0;
        for (var i = first; i < weights.Count; i++)
        {
            weights[i] *= scale;
        }
    }

    private static float Saturated(int count) => 1 + MathF.Log(count);

    private static float Idf(int texts, int frequency) => MathF.Log((texts + 1f) / (frequency + 1f)) + 1;
}
