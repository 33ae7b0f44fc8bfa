using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BotDemo.Search.Linear;

/// <summary>
/// Learns one classifier at a time: a support vector machine with squared hinge loss, solved by dual coordinate descent
/// (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). It works on the similarities between
/// examples: most coordinates never move, and then an example costs one comparison a round.
/// </summary>
internal sealed class Training(Kernel kernel, IReadOnlyList<int> owners)
{
    private const float Cost = 1;

    // An entry has a handful of questions against hundreds of others: each of its own weighs more.
    private const float OwnCost = 5;

    // Examples of other entries that are unlike all of an entry's own never come to support its classifier.
    private const int MaximumRivals = 400;
    private const int MaximumRounds = 20;
    private const float Tolerance = 0.03f;

    private readonly ILookup<int, int> _examplesOf = Enumerable.Range(0, owners.Count).ToLookup(example => owners[example]);

    // Runs for seconds, once: compiled well at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Support[] Train(int entry)
    {
        int[] own = [.. _examplesOf[entry]];
        int[] examples = [.. own, .. Rivals(own)];
        var rows = new float[examples.Length][];
        var alphas = new float[examples.Length];
        var scores = new float[examples.Length];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        // The same knowledge gives the same model: the seed is fixed.
        var random = new Random(entry);
        for (var round = 0; round < MaximumRounds; round++)
        {
            random.Shuffle(order);
            var worst = 0f;
            foreach (var i in order)
            {
                var (sign, ridge) = i < own.Length ? (1f, 0.5f / (Cost * OwnCost)) : (-1f, 0.5f / Cost);
                var gradient = (sign * scores[i]) - 1 + (ridge * alphas[i]);
                if (alphas[i] == 0 && gradient >= 0)
                {
                    continue;
                }

                worst = Math.Max(worst, Math.Abs(gradient));
                var similarities = rows[i] ??= Among(examples, kernel.Row(examples[i]));
                var before = alphas[i];
                alphas[i] = Math.Max(0, before - (gradient / (similarities[i] + ridge)));
                Add(scores, similarities, sign * (alphas[i] - before));
            }

            if (worst < Tolerance)
            {
                break;
            }
        }

        return [.. Enumerable.Range(0, examples.Length)
            .Where(i => alphas[i] > 0)
            .Select(i => new Support(examples[i], i < own.Length ? alphas[i] : -alphas[i]))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Rivals(int[] own)
    {
        var distances = new float[owners.Count];
        foreach (var similarities in own.Select(kernel.Row))
        {
            for (var example = 0; example < distances.Length; example++)
            {
                distances[example] = Math.Min(distances[example], -similarities[example]);
            }
        }

        foreach (var example in own)
        {
            distances[example] = float.MaxValue;
        }

        var nearest = Enumerable.Range(0, owners.Count).ToArray();
        Array.Sort(distances, nearest);
        return nearest[..Math.Min(MaximumRivals, owners.Count - own.Length)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] Among(int[] examples, float[] row)
    {
        var among = new float[examples.Length];
        for (var i = 0; i < examples.Length; i++)
        {
            among[i] = row[examples[i]];
        }

        return among;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(float[] sums, float[] values, float factor)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(sums.AsSpan());
        var wideValues = MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] += wideValues[i] * factor;
        }

        for (var i = wide.Length * Vector<float>.Count; i < sums.Length; i++)
        {
            sums[i] += values[i] * factor;
        }
    }
}
