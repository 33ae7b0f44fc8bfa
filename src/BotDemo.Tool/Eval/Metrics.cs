namespace BotDemo.Tool.Eval;

/// <summary>A figure of merit over answered questions.</summary>
/// <param name="Name">As printed and stored.</param>
/// <param name="Of">The figure, 0 to 1; NaN where the questions do not allow it.</param>
/// <param name="HigherIsBetter">False for an error.</param>
internal sealed record Metric(string Name, Func<IReadOnlyList<Answered>, double> Of, bool HigherIsBetter = true);

/// <summary>The figures that an evaluation reports. Those of ranking look at in-scope questions only.</summary>
internal static class Metrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("S@1", answered => InScopeMean(answered, one => one.Rank == 1 ? 1 : 0)),
        new("S@5", answered => InScopeMean(answered, one => one.Rank <= 5 ? 1 : 0)),
        new("MRR@10", answered => InScopeMean(answered, one => one.Rank is { } rank and <= 10 ? 1.0 / rank : 0)),
        new("nDCG@10", answered => InScopeMean(answered, Gain)),
        new("AUROC", Auroc),
        new("OOS@95", OutOfScopeRecall),
        new("ECE", CalibrationError, HigherIsBetter: false),
    ];

    private static double InScopeMean(IReadOnlyList<Answered> answered, Func<Answered, double> value)
    {
        var inScope = answered.Where(one => one.InScope).ToList();
        return inScope.Count == 0 ? double.NaN : inScope.Average(value);
    }

    // nDCG with binary relevance: gain 1/log2(rank + 1), divided by that of the ideal order.
    private static double Gain(Answered one)
    {
        var gain = 0.0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(10, one.Hits.Count); i++)
        {
            gain += one.Relevant.Contains(one.Hits[i].Entry) && seen.Add(one.Hits[i].Entry) ? 1 / Math.Log2(i + 2) : 0;
        }

        var ideal = 0.0;
        for (var i = 0; i < Math.Min(10, one.Relevant.Count); i++)
        {
            ideal += 1 / Math.Log2(i + 2);
        }

        return gain / ideal;
    }

    // The chance that an in-scope question's confidence exceeds an out-of-scope question's, ties half (Mann-Whitney U by ranks).
    private static double Auroc(IReadOnlyList<Answered> answered)
    {
        double inScope = answered.Count(one => one.InScope);
        var outOfScope = answered.Count - inScope;
        if (inScope == 0 || outOfScope == 0)
        {
            return double.NaN;
        }

        var rankSum = 0.0;
        var below = 0;
        foreach (var tie in answered.GroupBy(one => one.Confidence).OrderBy(group => group.Key))
        {
            rankSum += tie.Count(one => one.InScope) * (below + ((tie.Count() + 1) / 2.0));
            below += tie.Count();
        }

        return (rankSum - (inScope * (inScope + 1) / 2)) / (inScope * outOfScope);
    }

    // The share of out-of-scope questions below the threshold that accepts 95 % of the in-scope ones.
    private static double OutOfScopeRecall(IReadOnlyList<Answered> answered)
    {
        var accepted = answered.Where(one => one.InScope).Select(one => one.Confidence).Order().ToList();
        var declined = answered.Where(one => !one.InScope).ToList();
        if (accepted.Count == 0 || declined.Count == 0)
        {
            return double.NaN;
        }

        var threshold = accepted[(int)Math.Floor(0.05 * accepted.Count)];
        return declined.Count(one => one.Confidence < threshold) / (double)declined.Count;
    }

    // Expected calibration error over ten equal bins; an out-of-scope question is answered wrongly whatever is answered.
    private static double CalibrationError(IReadOnlyList<Answered> answered) =>
        answered.Count == 0 ? double.NaN
        : answered.GroupBy(one => Math.Min(9, (int)(one.Confidence * 10)))
            .Sum(bin => Math.Abs(bin.Average(one => one.Confidence) - bin.Average(one => one.Right ? 1.0 : 0))
                * bin.Count() / answered.Count);
}
