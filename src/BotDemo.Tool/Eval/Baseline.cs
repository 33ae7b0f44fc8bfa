using System.Globalization;

namespace BotDemo.Tool.Eval;

/// <summary>Holds a run against a stored one.</summary>
internal static class Baseline
{
    /// <summary>What changed, one line each; the falls among them are marked.</summary>
    public static IEnumerable<(string Line, bool Falls)> Changes(Scorecard before, Scorecard now)
    {
        foreach (var slice in now.Slices)
        {
            if (before.Slices.FirstOrDefault(old => old.Name == slice.Name) is not { } old)
            {
                continue;
            }

            foreach (var metric in Metrics.All)
            {
                if (old.Figures.TryGetValue(metric.Name, out var was) && slice.Figures.TryGetValue(metric.Name, out var figure)
                    && Math.Abs(was.Value - figure.Value) >= 0.0005)
                {
                    var falls = slice.InScope >= Scorecard.TellingSize
                        && (metric.HigherIsBetter ? figure.Value < was.Low : figure.Value > was.High);
                    yield return (Line(slice.Name, metric.Name, was, figure, falls), falls);
                }
            }
        }
    }

    private static string Line(string slice, string metric, Figure was, Figure now, bool falls) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(falls ? "FALL" : "    ")} {slice,-28} {metric,-8} {100 * was.Value,5:F1} -> {100 * now.Value,5:F1}  (was {100 * was.Low:F1} to {100 * was.High:F1})");
}
