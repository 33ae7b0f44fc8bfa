namespace BotDemo.Tool.Eval;

/// <summary>A measured figure and the interval in which it lies with 95 % confidence.</summary>
internal sealed record Figure(double Value, double Low, double High)
{
    private const int Resamples = 300;

    /// <summary>Percentile bootstrap over questions: how the figure would vary if other such questions had been asked.</summary>
    public static Figure? Of(Metric metric, IReadOnlyList<Answered> answered)
    {
        var value = metric.Of(answered);
        if (double.IsNaN(value))
        {
            return null;
        }

        // The same answers give the same interval: the seed is fixed.
        var random = new Random(1);
        var values = new List<double>(Resamples);
        var sample = new Answered[answered.Count];
        for (var i = 0; i < Resamples; i++)
        {
            for (var j = 0; j < sample.Length; j++)
            {
                sample[j] = answered[random.Next(answered.Count)];
            }

            values.Add(metric.Of(sample));
        }

        values.RemoveAll(double.IsNaN);
        values.Sort();
        return values.Count == 0
            ? new Figure(value, value, value)
            : new Figure(value, values[(int)(0.025 * values.Count)], values[(int)Math.Min(values.Count - 1, 0.975 * values.Count)]);
    }
}
