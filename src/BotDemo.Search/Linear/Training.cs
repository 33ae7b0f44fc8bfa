namespace BotDemo.Search.Linear;

/// <summary>
/// Learns one classifier at a time: a support vector machine with squared hinge loss, solved by dual coordinate descent
/// (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM"). Not for use by two threads at once.
/// </summary>
internal sealed class Training(IReadOnlyList<SparseVector> vectors, int features)
{
    /// <summary>Against how many examples of other entries a classifier is trained, the most similar ones.</summary>
    public const int MaximumRivals = 600;

    private const float Cost = 1;

    // An entry has a handful of questions against hundreds of others: each of its own weighs more.
    private const float OwnCost = 5;
    private const int MaximumRounds = 30;
    private const float Tolerance = 0.02f;

    private readonly float[] _weights = new float[features];

    public Support[] Train(int[] own, int[] rivals)
    {
        int[] examples = [.. own, .. rivals];
        var alphas = new float[examples.Length];
        var squares = new float[examples.Length];
        for (var i = 0; i < examples.Length; i++)
        {
            squares[i] = vectors[examples[i]].Weights.Sum(weight => weight * weight) + 1;
        }

        var bias = 0f;
        var order = Enumerable.Range(0, examples.Length).ToArray();
        // The same knowledge gives the same model: the seed is fixed.
        var random = new Random(examples.Length);
        var active = order.Length;
        for (var round = 0; round < MaximumRounds && active > 0; round++)
        {
            random.Shuffle(order.AsSpan(0, active));
            var worst = 0f;
            for (var place = 0; place < active; place++)
            {
                var i = order[place];
                var sign = i < own.Length ? 1f : -1f;
                var ridge = 0.5f / (Cost * (i < own.Length ? OwnCost : 1));
                var gradient = (sign * (Dot(vectors[examples[i]]) + bias)) - 1 + (ridge * alphas[i]);
                if (alphas[i] == 0 && gradient >= 0)
                {
                    continue;
                }

                worst = Math.Max(worst, Math.Abs(gradient));
                var before = alphas[i];
                alphas[i] = Math.Max(0, before - (gradient / (squares[i] + ridge)));
                var step = sign * (alphas[i] - before);
                Add(vectors[examples[i]], step);
                bias += step;
            }

            if (worst < Tolerance)
            {
                break;
            }
        }

        Array.Clear(_weights);
        return [.. Enumerable.Range(0, examples.Length)
            .Where(i => alphas[i] > 0)
            .Select(i => new Support(examples[i], i < own.Length ? alphas[i] : -alphas[i]))];
    }

    private float Dot(SparseVector vector)
    {
        var sum = 0f;
        for (var i = 0; i < vector.Features.Length; i++)
        {
            sum += _weights[vector.Features[i]] * vector.Weights[i];
        }

        return sum;
    }

    private void Add(SparseVector vector, float step)
    {
        for (var i = 0; i < vector.Features.Length; i++)
        {
            _weights[vector.Features[i]] += step * vector.Weights[i];
        }
    }
}
