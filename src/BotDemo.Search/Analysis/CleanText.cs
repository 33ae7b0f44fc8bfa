using System.Globalization;
using System.Text;

namespace BotDemo.Search.Analysis;

/// <summary>Text from outside, made safe and uniform before it is split into words.</summary>
internal static class CleanText
{
    /// <summary>
    /// The text without what the eye does not see (half surrogates, zero-width characters, loose combining marks) and without
    /// apostrophes, which people type or leave out as they please; composed, so that an umlaut is one character.
    /// </summary>
    public static string Of(string text, int maximumLength)
    {
        var visible = new StringBuilder(Math.Min(text.Length, maximumLength));
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, maximumLength)).EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                visible.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format && !IsApostrophe(rune.Value))
            {
                visible.Append(rune);
            }
        }

        return WithoutMarks(visible.ToString().Normalize(NormalizationForm.FormKC), maximumLength);
    }

    private static string WithoutMarks(string composed, int maximumLength)
    {
        var text = new StringBuilder(composed.Length);
        foreach (var c in composed.AsSpan(0, Math.Min(composed.Length, maximumLength)))
        {
            if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static bool IsApostrophe(int c) => c is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u02BC';
}
