using System.Runtime.CompilerServices;

namespace BotDemo.Search.Linear;

/// <summary>Vectors with their features turned round: which example has a feature, and how much of it.</summary>
internal sealed class Examples
{
    private readonly int[] _starts;
    private readonly int[] _examples;
    private readonly float[] _weights;

    public Examples(IReadOnlyList<SparseVector> vectors, int features)
    {
        Vectors = vectors;
        _starts = new int[features + 1];
        foreach (var feature in vectors.SelectMany(vector => vector.Features))
        {
            _starts[feature + 1]++;
        }

        for (var feature = 0; feature < features; feature++)
        {
            _starts[feature + 1] += _starts[feature];
        }

        _examples = new int[_starts[features]];
        _weights = new float[_starts[features]];
        var next = _starts[..features];
        for (var example = 0; example < vectors.Count; example++)
        {
            var vector = vectors[example];
            for (var i = 0; i < vector.Features.Length; i++)
            {
                var place = next[vector.Features[i]]++;
                _examples[place] = example;
                _weights[place] = vector.Weights[i];
            }
        }
    }

    public IReadOnlyList<SparseVector> Vectors { get; }

    /// <summary>The dot product of a vector with every example.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Similarities(SparseVector vector)
    {
        var similarities = new float[Vectors.Count];
        for (var i = 0; i < vector.Features.Length; i++)
        {
            var weight = vector.Weights[i];
            for (var place = _starts[vector.Features[i]]; place < _starts[vector.Features[i] + 1]; place++)
            {
                similarities[_examples[place]] += weight * _weights[place];
            }
        }

        return similarities;
    }

    /// <summary>The examples that have a feature, and how much.</summary>
    public IEnumerable<(int Example, float Weight)> With(int feature)
    {
        for (var place = _starts[feature]; place < _starts[feature + 1]; place++)
        {
            yield return (_examples[place], _weights[place]);
        }
    }
}
