using System.Globalization;
using System.Text;
using BotDemo.Search;

namespace BotDemo.Tool.Eval;

/// <summary>An evaluation as a person reads it: a table of figures in percent, then the misses and why they happened.</summary>
internal static class EvalText
{
    private const int WhyDepth = 2;
    private const int WhyParts = 4;

    public static string Table(Scorecard card)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{card.Questions} questions, {card.OutOfScope} of them out of scope; percent, 95 % interval in brackets\n");
        text.Append(CultureInfo.InvariantCulture, $"{"",-28} {"n",5}");
        foreach (var metric in Metrics.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {metric.Name,-18}");
        }

        text.Append('\n');
        foreach (var slice in card.Slices)
        {
            text.Append(CultureInfo.InvariantCulture, $"{slice.Name,-28} {slice.InScope,5}");
            foreach (var metric in Metrics.All)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Shown(slice.Figures.GetValueOrDefault(metric.Name)),-18}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public static string Misses(IEnumerable<Answered> answered, int limit)
    {
        var text = new StringBuilder();
        foreach (var miss in answered.Where(one => one.InScope && !one.Right).OrderByDescending(one => one.Confidence).Take(limit))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{miss.Id}: {miss.Text}\n  wanted {string.Join(" or ", miss.Relevant)}, at place {miss.Rank?.ToString(CultureInfo.InvariantCulture) ?? "none"}\n");
            if (miss.Hits.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  got    {miss.Hits[0].Entry}, confidence {miss.Confidence:F2}\n");
                Append(text, miss.Why!, 2);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Why why, int depth)
    {
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{why.Score,7:F3} {why.What}\n");
        if (depth < 2 + WhyDepth)
        {
            foreach (var part in why.Parts.OrderByDescending(part => Math.Abs(part.Score)).Take(WhyParts))
            {
                Append(text, part, depth + 1);
            }
        }
    }

    private static string Shown(Figure? figure) => figure is null
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * figure.Value:F1} [{100 * figure.Low:F1} {100 * figure.High:F1}]");
}
