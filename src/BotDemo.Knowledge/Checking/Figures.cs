using System.Globalization;
using System.Text.RegularExpressions;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds the numbers and dates of a text and says what they mean, however its language writes them.</summary>
internal static partial class Figures
{
    private static readonly Dictionary<string, decimal> Scales =
        new[] { ("tausend tsd thousand k", 1e3m), ("million millionen mio m mn", 1e6m), ("milliarde milliarden mrd bn", 1e9m) }
            .SelectMany(scale => scale.Item1.Split(' ').Select(word => (Word: word, Value: scale.Item2)))
            .ToDictionary(scale => scale.Word, scale => scale.Value, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Figure> In(string text, Language language)
    {
        var (figures, rest) = Dates.In(text);
        var pattern = language == Language.German ? GermanNumber() : EnglishNumber();
        return [.. figures, .. pattern.Matches(rest).Select(match => Number(match, language)), .. NumberWords.In(rest, language)];
    }

    private static Figure Number(Match match, Language language)
    {
        var value = Value(match.Groups["n"].Value, language);
        var scale = match.Groups["s"];
        var values = new List<string> { Written(value * (scale.Success ? Scale(scale.Value, language) : 1)) };
        if (match.Groups["r"] is { Success: true } range)
        {
            // In "2 bis 4 Mio." the word after the second number may count for the first too.
            values.Add(Written(value * Scale(range.Value, language)));
        }

        return new(match.Groups["n"].Value, values, Demanded: true);
    }

    private static decimal Value(string written, Language language)
    {
        var number = Groups().Replace(written, "");
        var point = number.LastIndexOfAny([',', '.']);
        var groups = language == Language.German ? '.' : ',';
        if (point > 0 && number[point] == groups && number.Length - point == 4)
        {
            point = -1;
        }

        var whole = Digits(point < 0 ? number : number[..point]);
        var plain = point < 0 ? whole : $"{whole}.{number[(point + 1)..]}";
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    internal static decimal Scale(string word, Language language) =>
        word.Equals("billion", StringComparison.OrdinalIgnoreCase) || word.Equals("billionen", StringComparison.OrdinalIgnoreCase)
            ? (language == Language.German ? 1e12m : 1e9m)
            : Scales.GetValueOrDefault(word, 1);

    internal static string Written(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private const string Space = @"[ \u00A0\u202F\u2009'’]";
    private const string Plain = @"\d+(?:[.,]\d+)?";

    // A number with its digits in groups of three: parted by point or blank and followed by a decimal comma, or the other way about.
    private const string German = @"\d{1,3}(?:(?:\.\d{3})+|(?:" + Space + @"\d{3})+)(?!\d)(?:,\d+)?";
    private const string English = @"\d{1,3}(?:(?:,\d{3})+|(?:" + Space + @"\d{3})+)(?!\d)(?:\.\d+)?";

    private const string ScaleWord =
        "tausend|Tsd|thousand|Millionen|Million|million|Mio|Milliarden|Milliarde|Mrd|Billionen|Billion|billion|bn|mn|m|k|K";

    // "s" is the scale of the number itself, "r" that of the number which ends a range.
    private const string Tail =
        @"(?:[\s-]?(?<s>" + ScaleWord + @")\b)?"
        + @"(?=\s?(?:–|-|bis|to|and|und|or|oder)\s?(?:[A-Z€$£]{1,3}\s?)?[\d.,]+[\s-]?(?<r>" + ScaleWord + @")\b)?";

    [GeneratedRegex("(?<n>" + German + "|" + Plain + ")" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex GermanNumber();

    [GeneratedRegex("(?<n>" + English + "|" + Plain + ")" + Tail, RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(Space, RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
