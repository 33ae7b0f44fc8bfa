using System.Globalization;
using BotDemo.Search;

namespace BotDemo.Tool.Ask;

/// <summary>Prints how the hits came by their scores, the parts of each indented under it.</summary>
internal static class WhyPrinter
{
    private const int MostHits = 3;

    public static void Print(IReadOnlyList<Hit> hits, TextWriter output)
    {
        if (hits.Count == 0)
            output.WriteLine("\nNothing was searched, or nothing found.");
        foreach (var hit in hits.Take(MostHits))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{hit.Entry.Id} ({hit.Language})  score {hit.Score:F3}  confidence {hit.Confidence:F2}"));
            Print(hit.Why, 1, output);
        }
    }

    private static void Print(Why why, int depth, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{why.Score,8:F3}  {why.What}"));
        foreach (var part in why.Parts.OrderByDescending(part => Math.Abs(part.Score)))
            Print(part, depth + 1, output);
    }
}
