namespace BotDemo.Search.Linear;

/// <summary>
/// For every entry a linear classifier that tells its questions from those of all others. Kept as the examples that it
/// leans on and their coefficients: a query is compared with all examples once, and every entry reads its score off that.
/// </summary>
internal sealed class LinearModel
{
    private readonly Support[][] _supports;
    private readonly float[] _biases;

    public LinearModel(Examples examples, IReadOnlyList<int> owners, int entries)
    {
        _supports = new Support[entries][];
        _biases = new float[entries];
        var training = new Training(new Kernel(examples), owners);
        // One after the other: the languages train side by side, and a host that trains while it answers needs its threads.
        for (var entry = 0; entry < entries; entry++)
        {
            _supports[entry] = training.Train(entry);
            _biases[entry] = _supports[entry].Sum(support => support.Coefficient);
        }
    }

    /// <summary>The score of each entry, about 1 for one of its own questions and -1 for any other.</summary>
    public float[] Scores(float[] similarities)
    {
        var scores = new float[_supports.Length];
        for (var entry = 0; entry < scores.Length; entry++)
        {
            var score = _biases[entry];
            foreach (var support in _supports[entry])
            {
                score += support.Coefficient * similarities[support.Example];
            }

            scores[entry] = score;
        }

        return scores;
    }

    public IReadOnlyList<Support> Supports(int entry) => _supports[entry];

    public float Bias(int entry) => _biases[entry];
}

/// <summary>An example that an entry's classifier leans on: for the entry where positive, against it where negative.</summary>
internal readonly record struct Support(int Example, float Coefficient);
