using System.Text;

namespace BotDemo.Journal.Personal;

/// <summary>Finds names where people introduce themselves: "ich heiße ...", "my name is ...", "I am ...".</summary>
internal static class Names
{
    private const int LongestName = 4;

    public static string Mask(string text)
    {
        var words = SpokenWord.In(text);
        var masked = new StringBuilder(text.Length);
        var kept = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Introduction.At(words, i) is not { } introduction || LengthAfter(words, i, introduction) is not (> 0 and var length))
                continue;
            i += introduction.Words.Length;
            masked.Append(text, kept, words[i].Start - kept).Append("[name]");
            i += length - 1;
            kept = words[i].End;
        }

        return kept == 0 ? text : masked.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>How many words after the introduction are a name.</summary>
    private static int LengthAfter(IReadOnlyList<SpokenWord> words, int at, Introduction introduction)
    {
        var first = at + introduction.Words.Length;
        if (first >= words.Count || !(words[first].Follows || (introduction.Loose && words[first].FollowsLoosely)) || !IsName(words[first], introduction))
            return 0;
        var length = 1;
        while (length < LongestName && first + length < words.Count && IsMore(words, first, length, introduction.Certainty))
            length++;
        // "Anna von" and no third word: not a particle then.
        while (length > 1 && NameWords.Particles.Contains(words[first + length - 1].Lower))
            length--;
        return length;
    }

    private static bool IsName(SpokenWord word, Introduction introduction)
    {
        if (NameWords.IsOccupation(word.Lower))
            return false;
        if (introduction.Certainty == Certainty.Sure)
            return word.IsCapitalised || !NameWords.Function.Contains(word.Lower);
        if (word.Lower.Split('-').All(NameWords.Given.Contains))
            return true;
        return introduction.Certainty == Certainty.Likely && word.IsCapitalised && !word.IsAbbreviation && !NameWords.Function.Contains(word.Lower)
            && (introduction.Loose || !NameWords.LooksLikeOccupation(word.Lower));
    }

    private static bool IsMore(IReadOnlyList<SpokenWord> words, int first, int length, Certainty certainty)
    {
        var word = words[first + length];
        var afterInitial = words[first + length - 1].Text.Length == 1 && word.FollowsLoosely;
        if (!(word.Follows || afterInitial) || NameWords.IsOccupation(word.Lower))
            return false;
        if (NameWords.Particles.Contains(word.Lower))
            return true;
        if (NameWords.Function.Contains(word.Lower))
            return false;
        // Whoever writes the first name small writes the second small.
        return word.IsCapitalised ? certainty == Certainty.Sure || !word.IsAbbreviation : certainty == Certainty.Sure && length == 1 && !words[first].IsCapitalised;
    }
}
