using System.Globalization;
using System.Text.RegularExpressions;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds dates that name a month, in either language and any usual order, and dates in digits.</summary>
internal static partial class Dates
{
    private const string Month =
        @"(?<m>(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
        + @"January|February|March|May|June|July|October|December)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Oct|Nov|Dez|Dec)\b\.?)";

    private const string Day = @"(?<!\d)(?<d>\d{1,2})";

    private static readonly string[] Starts =
        ["jan jän", "feb", "mär mar", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dez dec"];

    /// <summary>The dates of a text, and the text with blanks in their place.</summary>
    public static (IReadOnlyList<Figure> Dates, string Others) In(string text)
    {
        var found = new List<Figure>();
        foreach (var pattern in new[] { DayMonth(), MonthDay(), MonthYear(), Digits(), Iso() })
        {
            text = pattern.Replace(text, match =>
            {
                found.Add(new(match.Value.Trim(), [Value(match)], Demanded: true));
                return new string(' ', match.Length);
            });
        }

        return (found, text);
    }

    private static string Value(Match match)
    {
        var month = match.Groups["m"].Value;
        var number = char.IsDigit(month[0])
            ? int.Parse(month, CultureInfo.InvariantCulture)
            : 1 + Array.FindIndex(Starts, starts => starts.Contains(month[..3], StringComparison.OrdinalIgnoreCase));
        var day = match.Groups["d"].Value.TrimStart('0');
        return string.Create(CultureInfo.InvariantCulture, $"date {match.Groups["y"].Value}-{number}-{day}");
    }

    [GeneratedRegex(Day + @"(?:\.|st|nd|rd|th)?\s*(?:of\s+)?\b" + Month + @"(?:,?\s+(?<y>\d{4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b" + Month + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<y>\d{4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b" + Month + @",?\s+(?<y>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();

    [GeneratedRegex(Day + @"\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();
}
