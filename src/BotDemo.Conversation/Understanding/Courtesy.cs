using System.Collections.Frozen;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>Greetings, thanks, goodbyes, nods and calls for help: recognised when they are all that was said, or open a sentence.</summary>
internal static class Courtesy
{
    private const int LongestPhrase = 4;

    private static readonly FrozenDictionary<string, (ReplyKind Kind, Language? Language)> _phrases = Phrases();

    /// <summary>Words that add nothing to a courtesy: "hello there, dear bot".</summary>
    private static readonly FrozenSet<string> _filler =
        new[] { "there", "bot", "botdemo", "zusammen", "lieber", "liebe", "dear", "all", "team", "und", "and", "dir", "ihnen", "you", "sehr", "so", "much", "very",
            "schon", "mal", "na", "also", "ok", "okay", "gut", "great", "super", "prima", "perfekt", "perfect", "bitte", "please", "erstmal", "fuer", "die", "hilfe", "antwort",
            "for", "the", "help", "your", "answer", "again", "nochmal", "noch", "einmal" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The courtesy that the words are; null if they say more than that.</summary>
    public static (ReplyKind Kind, Language? Language)? Whole(IReadOnlyList<Word> words)
    {
        if (words.Count is 0 or > 8 || LongestAt(words, 0, out var length) is not { } courtesy)
            return null;
        // "Hello, thank you": the last courtesy counts.
        for (var next = length; next < words.Count;)
        {
            if (LongestAt(words, next, out var more) is { } later)
                (courtesy, next) = (later, next + more);
            else if (_filler.Contains(words[next].Folded))
                next++;
            else
                return null;
        }

        return courtesy;
    }

    /// <summary>How many opening words are a greeting and no part of the question after them.</summary>
    public static int Opening(IReadOnlyList<Word> words)
    {
        if (LongestAt(words, 0, out var length) is not { Kind: ReplyKind.Greeting or ReplyKind.Thanks })
            return 0;
        while (length < words.Count && words[length].Folded is "there" or "bot" or "botdemo" or "zusammen")
            length++;
        return length;
    }

    private static (ReplyKind Kind, Language? Language)? LongestAt(IReadOnlyList<Word> words, int first, out int length)
    {
        for (length = Math.Min(LongestPhrase, words.Count - first); length > 0; length--)
        {
            if (_phrases.TryGetValue(string.Join(' ', words.Skip(first).Take(length).Select(word => word.Folded)), out var courtesy))
                return courtesy;
        }

        return null;
    }

    private static FrozenDictionary<string, (ReplyKind, Language?)> Phrases()
    {
        var phrases = new Dictionary<string, (ReplyKind, Language?)>(StringComparer.Ordinal);
        Add(ReplyKind.Greeting, Language.German, "hallo", "hallöchen", "guten tag", "guten morgen", "guten abend", "moin", "moin moin", "servus", "grüß gott", "grüezi", "tach", "gruß");
        Add(ReplyKind.Greeting, Language.English, "hello", "good morning", "good afternoon", "good evening", "good day", "hiya", "greetings", "howdy");
        Add(ReplyKind.Greeting, null, "hi", "hey");
        Add(ReplyKind.Thanks, Language.German, "danke", "vielen dank", "danke schön", "dankeschön", "herzlichen dank", "besten dank", "tausend dank", "dankend");
        Add(ReplyKind.Thanks, Language.English, "thanks", "thank you", "thx", "thanks a lot", "many thanks", "cheers", "ty");
        Add(ReplyKind.Goodbye, Language.German, "tschüss", "tschüs", "tschau", "auf wiedersehen", "auf wiederhören", "bis bald", "bis später", "bis dann", "bis morgen", "schönen tag", "schönen tag noch", "einen schönen tag noch", "wiedersehen", "das war alles");
        Add(ReplyKind.Goodbye, Language.English, "bye", "bye bye", "goodbye", "good bye", "see you", "see you later", "see ya", "have a nice day", "that is all", "that s all");
        Add(ReplyKind.Goodbye, null, "ciao");
        Add(ReplyKind.Help, Language.German, "hilfe", "was kannst du", "was können sie", "was kann der bot", "wie funktioniert das", "was weißt du", "was wissen sie", "womit können sie helfen", "ich brauche hilfe", "menü", "beispiele", "hilf mir", "anleitung");
        Add(ReplyKind.Help, Language.English, "help", "help me", "what can you do", "how does this work", "what do you know", "i need help", "examples", "how can you help", "menu");
        Add(ReplyKind.Help, null, "start", "info");
        Add(ReplyKind.SmallTalk, Language.German, "verstehe", "verstanden", "alles klar", "aha", "ach so", "interessant", "gut zu wissen", "passt", "ich verstehe", "klar", "ah ok", "okay danke");
        Add(ReplyKind.SmallTalk, Language.English, "i see", "got it", "understood", "interesting", "good to know", "makes sense", "all right", "alright", "sounds good", "fair enough");
        Add(ReplyKind.SmallTalk, null, "ok", "okay", "ah", "oh", "hm", "hmm", "cool");
        return phrases.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ReplyKind kind, Language? language, params string[] texts)
        {
            foreach (var text in texts)
                phrases[Word.Key(text)] = (kind, language);
        }
    }
}
