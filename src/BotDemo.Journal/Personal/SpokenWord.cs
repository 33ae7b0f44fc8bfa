namespace BotDemo.Journal.Personal;

/// <summary>A word and where it stands; enough to see whether it may be part of a name.</summary>
/// <param name="Gap">What stands between the word before and this one.</param>
internal sealed record SpokenWord(string Text, string Lower, int Start, string Gap)
{
    private const int LongestAbbreviation = 5;
    private const int LongestGap = 4;

    public int End => Start + Text.Length;

    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>CTO, IT, CISOs.</summary>
    public bool IsAbbreviation => Text.Length <= LongestAbbreviation && Text.Count(char.IsUpper) >= 2;

    /// <summary>True if nothing but space, a colon or a quote parts it from the word before.</summary>
    public bool Follows => Gap.Length is > 0 and <= LongestGap && Gap.All(sign => char.IsWhiteSpace(sign) || sign is ':' or '"' or '\'' or '„' or '“' or '*' or '_');

    /// <summary>The same after a title or a closing: "Dr. Meyer", "Viele Grüße, Anna".</summary>
    public bool FollowsLoosely => Gap.Length is > 0 and <= LongestGap && Gap.All(sign => char.IsWhiteSpace(sign) || sign is '.' or ',' or '-' or '–');

    public static IReadOnlyList<SpokenWord> In(string text)
    {
        var words = new List<SpokenWord>();
        var end = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var start = at;
            while (at + 1 < text.Length && IsInside(text, at + 1))
                at++;
            var word = text[start..(at + 1)];
            var gap = Math.Min(start - end, LongestGap + 1);
            words.Add(new SpokenWord(word, word.ToLowerInvariant().Replace('’', '\''), start, text.Substring(start - gap, gap)));
            end = at + 1;
        }

        return words;
    }

    // O'Neill and Anna-Lena are one word; a closing quote is no part of it.
    private static bool IsInside(string text, int at) =>
        char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}
