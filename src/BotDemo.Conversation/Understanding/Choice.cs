using System.Collections.Frozen;

namespace BotDemo.Conversation.Understanding;

/// <summary>Which of the offered choices the user means: by its number, its place in the list, its words, or a part of them that no other choice has.</summary>
internal static class Choice
{
    private const int MostWordsOfAPart = 6;

    private static readonly FrozenDictionary<string, int> _ordinals = Places(
        "1 eins one erste ersten erstes ersteres erstere first 1st former",
        "2 zwei two zweite zweiten zweites zwote second 2nd",
        "3 drei three dritte dritten drittes third 3rd",
        "4 vier four vierte vierten viertes fourth 4th");

    private static readonly FrozenSet<string> _last = Set("letzte letzten letztes letzteres last latter");

    private static readonly FrozenSet<string> _around = Set(
        "die der das den dem nummer nr bitte frage option antwort auswahl ich meine meinte nehme will wuerde gern ja eher wohl mit zur zum " +
        "the one number no please question choice i mean meant take want item answer yes about id like s");

    private static readonly FrozenSet<string> _none = new[]
    {
        "keine", "keine davon", "keins", "keins davon", "keines davon", "nichts davon", "nein", "nein danke", "keine von diesen", "keine der fragen", "weder noch", "passt alles nicht", "nichts passt",
        "none", "none of these", "none of them", "none of those", "neither", "no", "nope", "no thanks", "not any of these",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _yes = Set("ja jo genau richtig stimmt yes yeah yep right exactly correct");

    /// <summary>"None of these", in any of its usual forms.</summary>
    public static bool IsNone(IReadOnlyList<Word> words) => _none.Contains(Joined(words));

    /// <summary>Nothing but agreement.</summary>
    public static bool IsYes(IReadOnlyList<Word> words) => words.Count is 1 or 2 && words.All(word => _yes.Contains(word.Folded));

    /// <summary>Index into the choices; null if the text is none of them.</summary>
    public static int? Pick(Heard heard, IReadOnlyList<Heard> choices)
    {
        var words = heard.Words;
        if (words.Count == 0)
            return null;
        if (Only(choices, choice => Joined(choice.Words) == Joined(words)) is { } same)
            return same;
        if (choices.Count == 1 && IsYes(words))
            return 0;

        var telling = words.Where(word => !_around.Contains(word.Folded)).ToList();
        // "Number one", "the one": the place may be said with a word that is none elsewhere.
        return Place(telling is [] ? words : telling, choices.Count) ?? Part(heard, telling, choices);
    }

    private static int? Place(IReadOnlyList<Word> words, int count)
    {
        if (words is not [.., var last] || (words.Count > 1 && words.Any(word => !_around.Contains(word.Folded) && word != last)))
            return null;
        if (_last.Contains(last.Folded))
            return count - 1;
        return _ordinals.TryGetValue(last.Folded, out var place) && place < count ? place : null;
    }

    private static int? Part(Heard heard, List<Word> telling, IReadOnlyList<Heard> choices)
    {
        // A question of its own is none, however its words may fit a choice.
        if (telling.Count is 0 or > MostWordsOfAPart || Ellipsis.Asks(heard))
            return null;
        var rest = heard.Rest.Where(telling.Contains).Where(word => !Ellipsis.IsFrame(word)).ToList();
        return Only(choices, choice => heard.Roles.All(choice.Roles.Contains) && rest.All(word => choice.Words.Any(other => Likeness.Inflected(word.Folded, other.Folded) || Likeness.Mistyped(word.Folded, other.Folded))));
    }

    /// <summary>The index of the only choice of which it is true.</summary>
    private static int? Only(IReadOnlyList<Heard> choices, Func<Heard, bool> fits)
    {
        var found = Enumerable.Range(0, choices.Count).Where(i => fits(choices[i])).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static string Joined(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private static FrozenDictionary<string, int> Places(params string[] names) =>
        names.SelectMany((words, place) => words.Split(' ').Select(word => KeyValuePair.Create(word, place))).ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
