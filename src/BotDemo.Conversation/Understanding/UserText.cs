using System.Globalization;
using System.Text;
using BotDemo.Search;

namespace BotDemo.Conversation.Understanding;

/// <summary>What the user typed, made safe to work with: valid Unicode, composed, one space between words, bounded.</summary>
/// <param name="Truncated">True if the user wrote more than is read.</param>
internal sealed record UserText(string Text, bool Truncated)
{
    public static UserText Clean(string? typed)
    {
        typed ??= "";
        var truncated = typed.Length > Query.MaximumLength;
        if (truncated)
            typed = typed[..Query.MaximumLength];

        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Zero-width and direction marks would split words that look whole.
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control:
                case UnicodeCategory.SpaceSeparator:
                case UnicodeCategory.LineSeparator:
                case UnicodeCategory.ParagraphSeparator:
                    if (clean.Length > 0 && clean[^1] != ' ')
                        clean.Append(' ');
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return new UserText(clean.ToString().Normalize(NormalizationForm.FormC).Trim(), truncated);
    }
}
