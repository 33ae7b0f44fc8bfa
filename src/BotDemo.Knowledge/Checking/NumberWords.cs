using System.Text.RegularExpressions;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds numbers written as words. They may stand for figures of the other language, but none must stand for them.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<string, string> German = Meanings(
        "ein 1, erst 1, einmal 1, zwei 2, zwo 2, beid 2, doppelt 2, drei 3, dritt 3, vier 4, fünf 5, sechs 6, sieb 7, acht 8, neun 9, zehn 10, jahrzehnt 10, elf 11,"
        + "zwölf 12, dutzend 12, fünfzehn 15, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, hundert 100, hälfte 50, halb 50, drittel 33, viertel 25, dreiviertel 75, fünftel 20, zehntel 10, jahrhundert 100, tausend 1000");

    private static readonly Dictionary<string, string> English = Meanings(
        "one 1, once 1, first 1, two 2, twice 2, second 2, both 2, double 2, twofold 2, three 3, third 3, four 4, five 5, fifth 5, six 6, seven 7, eight 8, nine 9, ninth 9, ten 10, decade 10, eleven 11,"
        + "twelve 12, twelfth 12, dozen 12, fifteen 15, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, hundred 100, century 100, half 50, quarter 25, thousand 1000");

    public static IEnumerable<Figure> In(string text, Language language)
    {
        var meanings = language == Language.German ? German : English;
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Groups["w"].Value.ToLowerInvariant();
            for (var length = Math.Min(word.Length, 12); length > 2; length--)
            {
                if (meanings.TryGetValue(word[..length], out var value))
                {
                    yield return new(match.Value, Values(value, match.Groups["s"], language), Demanded: false);
                    break;
                }
            }
        }
    }

    private static List<string> Values(string value, Group scale, Language language)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        return scale.Success ? [value, Figures.Written(number * Figures.Scale(scale.Value, language))] : [value];
    }

    private static Dictionary<string, string> Meanings(string list) => list.Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"\b(?<w>\p{L}{3,})(?:[\s-](?<s>Millionen|Million|million|Milliarden|Milliarde|billion|thousand|tausend)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
