using System.Globalization;
using System.Text.RegularExpressions;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds numbers written as words. They may stand for figures of the other language, but none must stand for them.</summary>
internal static partial class NumberWords
{
    // The start of a word is enough: drei, dreijährig, Dreiviertel.
    private static readonly Dictionary<string, string> German = Meanings("""
        1 ein erst einmal, 2 zwei zwo beid doppelt, 3 drei dritt, 4 vier, 5 fünf, 6 sechs, 7 sieb, 8 acht, 9 neun, 10 zehn jahrzehnt,
        11 elf, 12 zwölf dutzend, 15 fünfzehn, 20 zwanzig fünftel, 25 viertel, 30 dreißig, 33 drittel, 40 vierzig, 50 fünfzig halb hälfte,
        60 sechzig, 75 dreiviertel, 100 hundert jahrhundert, 1000 tausend
        """);

    private static readonly Dictionary<string, string> English = Meanings("""
        1 one once first, 2 two twice second both double, 3 three third, 4 four, 5 five fifth, 6 six, 7 seven, 8 eight, 9 nine ninth,
        10 ten decade, 11 eleven, 12 twelve twelfth dozen, 15 fifteen, 20 twenty, 25 quarter, 30 thirty, 40 forty, 50 fifty half,
        60 sixty, 100 hundred century, 1000 thousand
        """);

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
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        return scale.Success ? [value, Figures.Written(number * Figures.Scale(scale.Value, language))] : [value];
    }

    private static Dictionary<string, string> Meanings(string list) => list.Split(',', StringSplitOptions.TrimEntries)
        .Select(group => group.Split(' '))
        .SelectMany(group => group.Skip(1).Select(word => (Word: word, Value: group[0])))
        .ToDictionary(meaning => meaning.Word, meaning => meaning.Value, StringComparer.Ordinal);

    private const string Scale = "Millionen|Million|million|Milliarden|Milliarde|billion|thousand|tausend";

    [GeneratedRegex(@"\b(?<w>\p{L}{3,})(?:[\s-](?<s>" + Scale + @")\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
