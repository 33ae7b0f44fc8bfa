namespace BotDemo.Search.Linear;

/// <summary>
/// For every entry a linear classifier that tells its questions from those of its nearest rivals. Kept as the examples that it
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
        var examplesOf = Enumerable.Range(0, owners.Count).ToLookup(example => owners[example]);
        var features = examples.Vectors.Max(vector => vector.Features.DefaultIfEmpty(-1).Max()) + 1;
        Parallel.For(
            0,
            entries,
            () => new Training(examples.Vectors, features),
            (entry, _, training) =>
            {
                _supports[entry] = training.Train([.. examplesOf[entry]], Rivals(examples, examplesOf[entry], owners, entry));
                _biases[entry] = _supports[entry].Sum(support => support.Coefficient);
                return training;
            },
            _ => { });
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

    private static int[] Rivals(Examples examples, IEnumerable<int> own, IReadOnlyList<int> owners, int entry)
    {
        var nearest = new float[owners.Count];
        foreach (var similarities in own.Select(example => examples.Similarities(examples.Vectors[example])))
        {
            for (var example = 0; example < nearest.Length; example++)
            {
                nearest[example] = Math.Max(nearest[example], similarities[example]);
            }
        }

        var rivals = Enumerable.Range(0, owners.Count).Where(example => owners[example] != entry).ToArray();
        if (rivals.Length > Training.MaximumRivals)
        {
            Array.Sort([.. rivals.Select(example => -nearest[example])], rivals);
            Array.Resize(ref rivals, Training.MaximumRivals);
        }

        return rivals;
    }
}

/// <summary>An example that an entry's classifier leans on: for the entry where positive, against it where negative.</summary>
internal readonly record struct Support(int Example, float Coefficient);
