using System.Globalization;
using System.Text.RegularExpressions;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds the numbers and dates of a text and says what they mean, however its language writes them.</summary>
internal static partial class Figures
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tausend"] = 1e3m, ["tsd"] = 1e3m, ["thousand"] = 1e3m, ["k"] = 1e3m,
        ["million"] = 1e6m, ["millionen"] = 1e6m, ["mio"] = 1e6m, ["m"] = 1e6m, ["mn"] = 1e6m,
        ["milliarde"] = 1e9m, ["milliarden"] = 1e9m, ["mrd"] = 1e9m, ["bn"] = 1e9m,
    };

    public static IReadOnlyList<Figure> In(string text, Language language)
    {
        var (figures, rest) = Dates.In(text);
        var pattern = language == Language.German ? GermanNumber() : EnglishNumber();
        return [.. figures, .. pattern.Matches(rest).Select(match => Number(match, rest, language)), .. NumberWords.In(rest, language)];
    }

    private static Figure Number(Match match, string text, Language language)
    {
        var value = Value(match.Groups["n"].Value, language);
        var scale = match.Groups["s"];
        var values = new List<string> { Written(value * (scale.Success ? Scale(scale.Value, language) : 1)) };
        if (match.Groups["r"] is { Success: true } range)
        {
            // In "2 bis 4 Mio." the word after the second number may count for the first too.
            values.Add(Written(value * Scale(range.Value, language)));
        }

        return new(match.Groups["n"].Value, values, Demanded: !IsInName(text, match.Index));
    }

    // NIS2, NIS-2, COVID-19: the other language may write the same name apart, joined, or with a hyphen.
    private static bool IsInName(string text, int start) =>
        start > 0 && (char.IsLetter(text[start - 1]) || (start > 1 && text[start - 1] == '-' && char.IsLetter(text[start - 2])));

    private static decimal Value(string number, Language language)
    {
        var comma = language == Language.German ? ',' : '.';
        var groups = Groups().Replace(number, "");
        var decimals = groups.LastIndexOfAny([',', '.']);
        var isGroup = decimals > 0 && groups[decimals] != comma && groups.Length - decimals == 4;
        var plain = isGroup || decimals < 0
            ? groups.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
            : $"{groups[..decimals].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)}.{groups[(decimals + 1)..]}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    internal static decimal Scale(string word, Language language) =>
        word.Equals("billion", StringComparison.OrdinalIgnoreCase) || word.Equals("billionen", StringComparison.OrdinalIgnoreCase)
            ? (language == Language.German ? 1e12m : 1e9m)
            : Scales.GetValueOrDefault(word, 1);

    internal static string Written(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private const string ScaleWord = @"tausend|Tsd|thousand|Millionen|Million|million|Mio|Milliarden|Milliarde|Mrd|Billionen|Billion|billion|bn|mn|m|k|K";
    private const string Tail = @"(?:[\s-]?(?<s>" + ScaleWord + @")\b)?(?=\s?(?:–|-|bis|to|and|und|or|oder)\s?(?:[A-Z€$£]{1,3}\s?)?[\d.,]+[\s-]?(?<r>" + ScaleWord + @")\b)?";
    private const string Space = @"[ \u00A0\u202F\u2009'’]";

    [GeneratedRegex(@"(?<n>(?<!\d)\d{1,3}(?:\." + @"\d{3})+(?!\d)(?:,\d+)?|(?<!\d)\d{1,3}(?:" + Space + @"\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex GermanNumber();

    [GeneratedRegex(@"(?<n>(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?<!\d)\d{1,3}(?:" + Space + @"\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(Space, RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
