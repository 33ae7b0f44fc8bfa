namespace BotDemo.Knowledge.Checking;

/// <summary>A sentence, measured.</summary>
/// <param name="Start">Its first words, to find it by.</param>
internal sealed record Sentence(string Start, int Words, int Syllables);

/// <summary>Parts plain text into sentences. A colon ends one too: the reader may pause there.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(
        "abs art nr mio mrd tsd ca bzw vgl usw bspw inkl sog dr prof st inc ltd co no vs etc approx sec mr ms jr".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsEnd(text, index))
            {
                yield return Measure(text[start..(index + 1)]);
                start = index + 1;
            }
        }

        yield return Measure(text[start..]);
    }

    private static bool IsEnd(string text, int index) => text[index] switch
    {
        '\n' => true,
        '!' or '?' or ':' or ';' => IsBeforeBlank(text, index),
        '.' => IsBeforeBlank(text, index) && !IsAbbreviation(text, index),
        _ => false,
    };

    private static bool IsBeforeBlank(string text, int index) =>
        index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]) || text[index + 1] is '“' or '”' or '"' or ')';

    // "z. B.", "U.S. law", "6. Dezember", "Abs. 2": a point, but no end.
    private static bool IsAbbreviation(string text, int point)
    {
        var start = point;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '’' or '\''))
        {
            start--;
        }

        var word = text[start..point];
        return word.Length == 1 || (word.Length == 2 && word.All(char.IsAsciiDigit)) || Abbreviations.Contains(word);
    }

    private static Sentence Measure(string text)
    {
        var words = 0;
        var syllables = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetter(text[index]))
            {
                words++;
                for (var vowel = false; index < text.Length && (char.IsLetter(text[index]) || text[index] is '-' or '’' or '\''); index++)
                {
                    var now = "aeiouyäöüAEIOUYÄÖÜ".Contains(text[index], StringComparison.Ordinal);
                    syllables += now && !vowel ? 1 : 0;
                    vowel = now;
                }
            }
        }

        var start = text.Trim();
        return new(start.Length <= 40 ? start : $"{start[..40]}…", words, Math.Max(words, syllables));
    }
}
