using System.Globalization;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds numbers written as words. They may stand for figures of the other language, but none must stand for them.</summary>
internal static class NumberWords
{
    // The start of a word is enough: drei, dreijährig, Dreiviertel.
    private static readonly Meanings German = new("""
        1 ein erst einmal, 2 zwei zwo beid doppelt, 3 drei dritt, 4 vier, 5 fünf, 6 sechs, 7 sieb, 8 acht, 9 neun, 10 zehn jahrzehnt,
        11 elf, 12 zwölf dutzend, 15 fünfzehn, 20 zwanzig fünftel, 25 viertel, 30 dreißig, 33 drittel, 40 vierzig, 50 fünfzig halb hälfte,
        60 sechzig, 75 dreiviertel, 100 hundert jahrhundert, 1000 tausend
        """);

    private static readonly Meanings English = new("""
        1 one once first, 2 two twice second both double, 3 three third, 4 four, 5 five fifth, 6 six, 7 seven, 8 eight, 9 nine ninth,
        10 ten decade, 11 eleven, 12 twelve twelfth dozen, 15 fifteen, 20 twenty, 25 quarter, 30 thirty, 40 forty, 50 fifty half,
        60 sixty, 100 hundred century, 1000 thousand
        """);

    public static IEnumerable<Figure> In(string text, Language language)
    {
        var meanings = language == Language.German ? German : English;
        for (var start = 0; start < text.Length; start++)
        {
            var end = EndOfWord(text, start);
            if (meanings.Of(text.AsSpan(start, end - start)) is { } value)
            {
                yield return new(text[start..end], Values(value, text, end, language), Demanded: false);
            }

            start = end;
        }
    }

    // "zwei Millionen" is both 2 and 2,000,000.
    private static List<string> Values(decimal value, string text, int end, Language language)
    {
        var next = end < text.Length ? text[(end + 1)..EndOfWord(text, end + 1)] : "";
        var scale = next.Length > 3 ? Figures.Scale(next, language) : 1;
        return scale == 1 ? [Figures.Written(value)] : [Figures.Written(value), Figures.Written(value * scale)];
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>What words mean, by their first letters.</summary>
    private sealed class Meanings
    {
        // No word is shorter.
        private const int Start = 3;

        private readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> _values;
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starts;
        private readonly int _longest;

        public Meanings(string list)
        {
            var values = list.Split(',', StringSplitOptions.TrimEntries)
                .Select(group => group.Split(' '))
                .SelectMany(group => group.Skip(1).Select(word => KeyValuePair.Create(word, decimal.Parse(group[0], CultureInfo.InvariantCulture))))
                .ToDictionary(StringComparer.OrdinalIgnoreCase);
            _values = values.GetAlternateLookup<ReadOnlySpan<char>>();
            _starts = values.Keys.Select(word => word[..Start]).ToHashSet(StringComparer.OrdinalIgnoreCase)
                .GetAlternateLookup<ReadOnlySpan<char>>();
            _longest = values.Keys.Max(word => word.Length);
        }

        /// <summary>By the longest beginning that means something, or null.</summary>
        public decimal? Of(ReadOnlySpan<char> word)
        {
            if (word.Length < Start || !_starts.Contains(word[..Start]))
            {
                return null;
            }

            for (var length = Math.Min(word.Length, _longest); length >= Start; length--)
            {
                if (_values.TryGetValue(word[..length], out var value))
                {
                    return value;
                }
            }

            return null;
        }
    }
}
