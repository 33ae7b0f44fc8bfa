using System.Collections.Frozen;

namespace BotDemo.Conversation.Understanding;

/// <summary>Tells whether a message leans on what was said before.</summary>
internal static class Ellipsis
{
    private const int MostWords = 7;
    private const int FewWords = 3;

    private static readonly FrozenSet<string> _more = Keys(
        "mehr", "mehr dazu", "mehr davon", "mehr darüber", "mehr bitte", "mehr infos", "mehr informationen", "mehr details", "details", "weiter", "genauer", "ausführlicher", "erzähl mehr", "erzählen sie mehr",
        "erzähl mir mehr", "erzählen sie mir mehr", "kannst du mehr dazu sagen", "können sie mehr dazu sagen", "noch mehr", "warum", "wieso", "weshalb", "warum das", "wieso das", "warum ist das so", "wieso ist das so", "und warum", "aber warum",
        "warum denn", "echt", "wirklich", "stimmt das", "ist das sicher", "sicher", "wieso denn", "warum eigentlich", "zum beispiel", "ein beispiel",
        "more", "more please", "more on that", "more about that", "more details", "more info", "more information", "tell me more", "tell me more about it", "tell me more about that", "say more", "go on", "continue", "elaborate", "can you elaborate",
        "please elaborate", "really", "are you sure", "is that true", "why", "why is that", "why so", "but why", "and why", "how come", "for example", "an example");

    private static readonly FrozenSet<string> _openers = Keys(
        "und", "and", "aber", "but", "oder", "or", "also", "then", "what about", "how about", "what of", "was ist mit", "wie ist es bei", "wie ist das bei", "wie sieht es", "wie steht es", "same for", "dasselbe für", "auch", "warum nicht", "wieso nicht", "why not", "und was ist mit", "und wie ist es bei", "und wie ist es beim", "wie ist es beim", "und wie ist das beim", "wie ist das beim", "and what about", "and how about");

    private static readonly FrozenSet<string> _pointers = Keys(
        "er", "ihm", "ihn", "sein", "seine", "seinen", "seinem", "seiner", "dessen", "deren", "davon", "dafür", "dazu", "dabei", "damit", "danach", "dort", "da", "derjenige", "dieser", "diese", "diesem", "diesen", "so jemand", "so einer", "beide", "beiden",
        "he", "him", "his", "she", "her", "they", "their", "them", "it", "its", "this", "that", "those", "these", "there", "one", "both");

    // Articles that stand for a noun when none follows: "Was kostet das?", "Was muss der können?"
    private static readonly FrozenSet<string> _articles = Keys("der", "die", "das", "den", "dem");

    private static readonly FrozenSet<string> _asking = Keys(
        "was", "wer", "wem", "wen", "wie", "wo", "wann", "warum", "wieso", "weshalb", "welche", "welcher", "welches", "welchen", "wieviel", "ist", "sind", "kann", "muss", "darf", "braucht",
        "what", "who", "whom", "how", "where", "when", "why", "which", "is", "are", "does", "do", "can", "should", "must");

    private static readonly FrozenSet<string> _frame = Keys(
        "ist", "es", "das", "der", "die", "den", "dem", "des", "ein", "eine", "einem", "einen", "eines", "einer", "beim", "bei", "für", "vom", "von", "zum", "zur", "im", "in", "mit", "was", "wie", "sieht", "aus", "steht", "gilt", "auch", "denn", "dann", "genauso",
        "so", "und", "aber", "oder", "bitte", "gleiche", "dasselbe", "zwischen", "er", "sein", "seine", "sind", "erzähl", "erzähle", "erzählen", "erklär", "erkläre", "sag", "mir", "etwas", "über", "nun", "jetzt", "noch", "nochmal",
        "is", "the", "a", "an", "for", "of", "with", "about", "what", "how", "same", "does", "do", "to", "one", "and", "but", "or", "also", "then", "please", "it", "at", "on", "s", "his", "her", "he", "she", "their", "between", "tell", "me", "explain", "something", "now", "are", "again");

    /// <summary>The user wants more of the last answer, or its reasons.</summary>
    public static bool WantsMore(Heard heard) => heard.Mentions.Count == 0 && _more.Contains(Joined(heard.Words));

    /// <summary>It holds a word that stands for something said before.</summary>
    public static bool PointsBack(Heard heard)
    {
        for (var i = 0; i < heard.Words.Count; i++)
        {
            var word = heard.Words[i].Folded;
            if (_pointers.Contains(word) || (_articles.Contains(word) && i > 0 && EndsPhrase(heard, i)))
                return true;
        }

        return false;
    }

    /// <summary>It begins like the rest of a sentence: "and ...", "what about ...".</summary>
    public static bool Continues(Heard heard) =>
        heard.Words.Count <= MostWords + heard.Mentions.Sum(mention => mention.Count)
        && OpeningLength(heard) > 0;

    /// <summary>It asks something of its own, by a question word after its opening.</summary>
    public static bool Asks(Heard heard) => heard.Words.Skip(OpeningLength(heard)).Any(word => _asking.Contains(word.Folded));

    /// <summary>True if the text cannot well stand on its own.</summary>
    public static bool Is(Heard heard) => heard.Words.Count <= FewWords || PointsBack(heard) || Continues(heard);

    /// <summary>A word that says nothing about the subject: the frame around a role or topic.</summary>
    public static bool IsFrame(Word word) => _frame.Contains(word.Folded);

    /// <summary>A word with a meaning of its own.</summary>
    public static bool Tells(Word word) =>
        !IsFrame(word) && !_asking.Contains(word.Folded) && !FunctionWords.German.Contains(word.Folded) && !FunctionWords.English.Contains(word.Folded);

    private static int OpeningLength(Heard heard) =>
        Enumerable.Range(1, Math.Min(4, heard.Words.Count)).LastOrDefault(count => _openers.Contains(Joined(heard.Words.Take(count))));

    private static bool EndsPhrase(Heard heard, int at) =>
        at + 1 == heard.Words.Count
        || ((FunctionWords.German.Contains(heard.Words[at + 1].Folded) || IsFrame(heard.Words[at + 1])) && !heard.Mentions.Any(mention => mention.First == at + 1));

    private static string Joined(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private static FrozenSet<string> Keys(params string[] phrases) => phrases.Select(Word.Key).ToFrozenSet(StringComparer.Ordinal);
}
