namespace BotDemo.Conversation.Understanding;

/// <summary>When two folded words are the same word for a reader: German endings and a slip of the finger aside.</summary>
internal static class Likeness
{
    private static readonly string[] _endings = ["innen", "ern", "in", "en", "er", "em", "es", "e", "s", "n"];

    /// <summary>Same word, or the same but for its ending.</summary>
    public static bool Inflected(string word, string name) =>
        word == name
        || (word.Length > name.Length && word.StartsWith(name, StringComparison.Ordinal)
            && (name.Length >= 5 ? _endings : ["s"]).Contains(word[name.Length..]))
        || (word.Length >= 6 && name.Length >= 6 && Stem(word) == Stem(name));

    /// <summary>Long enough to be meant, and one letter wrong, missing, too many or swapped.</summary>
    public static bool Mistyped(string word, string name) =>
        name.Length >= 6 && Math.Abs(word.Length - name.Length) <= 1 && OneEditApart(word, name);

    private static string Stem(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length - ending.Length >= 5 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }

    private static bool OneEditApart(string a, string b)
    {
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
            head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        var left = a.Length - head - tail;
        var right = b.Length - head - tail;
        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]);
    }
}
