namespace BotDemo.Search.Linear;

/// <summary>
/// How alike any two examples are: the dot product of their vectors, plus one for the bias. Rows are worked out when they are first
/// asked for, and kept while all of them together stay small.
/// </summary>
internal sealed class Kernel(Examples examples)
{
    private const long KeptBytes = 128L << 20;

    private readonly float[]?[] _rows = new float[examples.Vectors.Count][];
    private readonly bool _keep = (long)examples.Vectors.Count * examples.Vectors.Count * sizeof(float) <= KeptBytes;

    public float[] Row(int example)
    {
        if (_rows[example] is { } row)
        {
            return row;
        }

        row = examples.Similarities(examples.Vectors[example]);
        for (var i = 0; i < row.Length; i++)
        {
            row[i]++;
        }

        if (_keep)
        {
            _rows[example] = row;
        }

        return row;
    }
}
