using System.Numerics;
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
    private const int MaximumRounds = 30;
    private const float Tolerance = 0.02f;

    public Support[] Train(int entry)
    {
        var count = owners.Count;
        var alphas = new float[count];
        var scores = new float[count];
        var order = Enumerable.Range(0, count).ToArray();
        // The same knowledge gives the same model: the seed is fixed.
        var random = new Random(entry);
        for (var round = 0; round < MaximumRounds; round++)
        {
            random.Shuffle(order);
            var worst = 0f;
            foreach (var i in order)
            {
                var (sign, cost) = owners[i] == entry ? (1f, Cost * OwnCost) : (-1f, Cost);
                var ridge = 0.5f / cost;
                var gradient = (sign * scores[i]) - 1 + (ridge * alphas[i]);
                if (alphas[i] == 0 && gradient >= 0)
                {
                    continue;
                }

                worst = Math.Max(worst, Math.Abs(gradient));
                var similarities = kernel.Row(i);
                var before = alphas[i];
                alphas[i] = Math.Max(0, before - (gradient / (similarities[i] + ridge)));
                Add(scores, similarities, sign * (alphas[i] - before));
            }

            if (worst < Tolerance)
            {
                break;
            }
        }

        return [.. Enumerable.Range(0, count)
            .Where(i => alphas[i] > 0)
            .Select(i => new Support(i, owners[i] == entry ? alphas[i] : -alphas[i]))];
    }

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
