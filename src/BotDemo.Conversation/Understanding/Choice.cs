using System.Collections.Frozen;

namespace BotDemo.Conversation.Understanding;

/// <summary>Which of the offered choices the user means: by its number, its place in the list, or its words.</summary>
internal static class Choice
{
    private static readonly FrozenDictionary<string, int> _ordinals = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["1"] = 0, ["eins"] = 0, ["one"] = 0, ["erste"] = 0, ["ersten"] = 0, ["erstes"] = 0, ["first"] = 0, ["1st"] = 0,
        ["2"] = 1, ["zwei"] = 1, ["two"] = 1, ["zweite"] = 1, ["zweiten"] = 1, ["zweites"] = 1, ["second"] = 1, ["2nd"] = 1,
        ["3"] = 2, ["drei"] = 2, ["three"] = 2, ["dritte"] = 2, ["dritten"] = 2, ["drittes"] = 2, ["third"] = 2, ["3rd"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _around = new[]
    {
        "die", "der", "das", "den", "nummer", "nr", "bitte", "frage", "option", "antwort", "auswahl", "ich", "meine", "nehme",
        "the", "one", "number", "no", "please", "question", "choice", "i", "mean", "take", "item", "answer",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _none = new[]
    {
        "keine", "keine davon", "keins", "keins davon", "nichts davon", "nein", "none", "none of these", "none of them", "neither", "no", "keine von diesen",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"None of these", in any of its usual forms.</summary>
    public static bool IsNone(IReadOnlyList<Word> words) => _none.Contains(Joined(words));

    /// <summary>Index into the choices; null if the text is none of them.</summary>
    public static int? Pick(IReadOnlyList<Word> words, IReadOnlyList<string> choices)
    {
        if (words.Count == 0)
            return null;

        var said = Joined(words);
        for (var i = 0; i < choices.Count; i++)
        {
            if (Word.Key(choices[i]) == said)
                return i;
        }

        var telling = words.Where(word => !_around.Contains(word.Folded) || words.Count == 1).ToList();
        // "The first one": the place may be said with words that name none.
        var telltale = telling is [var only] ? only : words[^1];
        var place = telling.Count <= 1 ? _ordinals.GetValueOrDefault(telltale.Folded, -1) : -1;
        return place >= 0 && place < choices.Count ? place : null;
    }

    private static string Joined(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));
}
