using System.Collections.Frozen;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A wish for a language: "auf Englisch bitte", "/de", or the end of a question, "... in German please".</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">How many words say it.</param>
internal readonly record struct LanguageRequest(Language Language, int First, int Count)
{
    private static readonly FrozenDictionary<string, Language> _names = new Dictionary<string, Language>(StringComparer.Ordinal)
    {
        ["deutsch"] = Language.German,
        ["german"] = Language.German,
        ["englisch"] = Language.English,
        ["english"] = Language.English,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _around = new[]
    {
        "auf", "in", "to", "bitte", "please", "jetzt", "now", "lieber", "rather", "ab", "sofort", "nur", "only", "weiter", "wieder", "antworte", "antworten",
        "sprich", "sprechen", "sprache", "rede", "reden", "schreib", "schreiben", "sie", "wir", "du", "koennen", "kannst", "koennten", "wechsle", "wechseln", "zu",
        "answer", "reply", "respond", "speak", "talk", "write", "switch", "change", "language", "can", "could", "you", "we", "let", "s", "us", "i", "prefer", "want", "me", "mir", "mit", "with",
        "das", "that", "it", "es", "ich", "moechte", "erklaer", "erklaere", "explain", "say", "sag", "nochmal", "again", "the", "same",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The whole message is the wish.</summary>
    public bool IsAll(int words) => Count == words;

    public static LanguageRequest? Find(string text, IReadOnlyList<Word> words)
    {
        if (text is "/de" or "/en")
            return new LanguageRequest(Languages.FromTag(text[1..])!.Value, 0, words.Count);

        for (var i = 0; i < words.Count; i++)
        {
            if (!_names.TryGetValue(words[i].Folded, out var language))
                continue;
            if (words.All(word => _names.ContainsKey(word.Folded) || _around.Contains(word.Folded)))
                return new LanguageRequest(language, 0, words.Count);

            // Inside a question only "auf Deutsch", "in English" count, and only at its end.
            var polite = i + 1 < words.Count && words[i + 1].Folded is "bitte" or "please" ? 1 : 0;
            if (i > 1 && i + polite == words.Count - 1 && words[i - 1].Folded is "auf" or "in" && SetApart(text, words[i - 1], polite))
                return new LanguageRequest(language, i - 1, words.Count - i + 1);
        }

        return null;
    }

    // "Wie heißt der CTO auf Deutsch?" asks for a German title; "Was ist ein CTO? Auf Deutsch" and "..., in German please" ask for a language.
    private static bool SetApart(string text, Word preposition, int polite) =>
        polite > 0 || text[..preposition.Start].TrimEnd() is [.., '?' or '.' or ',' or ';' or '-' or '('];
}
