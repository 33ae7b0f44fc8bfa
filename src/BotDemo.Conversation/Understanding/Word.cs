using System.Globalization;
using System.Text;

namespace BotDemo.Conversation.Understanding;

/// <summary>A word of the user's text.</summary>
/// <param name="Folded">Lower case, umlauts spelled out, accents gone: the form in which words are compared.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 characters.</param>
internal readonly record struct Word(string Text, string Folded, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>Runs of letters and digits; a hyphen, a slash or a star parts words.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || JoinsGenders(text, i) || char.IsSurrogate(text[i])
                || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            words.Add(new Word(text[start..i], Fold(text[start..i]), start));
            start = -1;
        }

        return words;
    }

    // "Leiter:in", "Leiter*innen": one word.
    private static bool JoinsGenders(string text, int at) =>
        text[at] is ':' or '*' or '_'
        && at > 0 && char.IsLetter(text[at - 1])
        && (EndsWord(text, at, "in") || EndsWord(text, at, "innen"));

    private static bool EndsWord(string text, int at, string ending) =>
        text.AsSpan(at + 1).StartsWith(ending, StringComparison.OrdinalIgnoreCase) && (at + 1 + ending.Length == text.Length || !char.IsLetterOrDigit(text[at + 1 + ending.Length]));

    /// <summary>"Geschäftsführer" and "GESCHAEFTSFUEHRER" fold to the same.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var character in text.ToLowerInvariant())
        {
            _ = character switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                ':' or '*' or '_' => folded,
                _ => folded.Append(character),
            };
        }

        var plain = folded.ToString();
        if (plain.All(char.IsAscii))
            return plain;

        folded.Clear();
        foreach (var rune in plain.EnumerateRunes())
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                    folded.Append(part.ToString());
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a phrase, joined by single spaces.</summary>
    public static string Key(string text) => string.Join(' ', Split(text).Select(word => word.Folded));
}
