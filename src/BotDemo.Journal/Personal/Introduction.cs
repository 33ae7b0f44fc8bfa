namespace BotDemo.Journal.Personal;

/// <summary>How surely a name follows the words that introduce it.</summary>
internal enum Certainty
{
    /// <summary>Only a given name that everybody knows: "ich bin die ...".</summary>
    GivenName,

    /// <summary>A name, unless it looks like an occupation: "ich bin ...", "I am ...".</summary>
    Likely,

    /// <summary>Whatever follows: "mein Name ist ...".</summary>
    Sure,
}

/// <summary>Words after which people say a name.</summary>
/// <param name="Loose">True where a full stop or a comma may stand before the name: "Dr. Meyer", "Viele Grüße, Anna".</param>
internal sealed record Introduction(string[] Words, Certainty Certainty, bool Loose = false)
{
    private static readonly ILookup<string, Introduction> _byFirst = Known().OrderByDescending(known => known.Words.Length).ToLookup(known => known.Words[0]);

    /// <summary>The longest introduction that begins at that word; null if none does.</summary>
    public static Introduction? At(IReadOnlyList<SpokenWord> words, int first) => _byFirst[words[first].Lower].FirstOrDefault(known => known.Matches(words, first));

    private bool Matches(IReadOnlyList<SpokenWord> words, int first) =>
        first + Words.Length <= words.Count
        && Enumerable.Range(1, Words.Length - 1).All(i => words[first + i].Lower == Words[i] && words[first + i].Follows)
        && !(Loose && IsNoTitle(words, first));

    // "DR plan", "MS Teams"; "als Frau Karriere machen".
    private static bool IsNoTitle(IReadOnlyList<SpokenWord> words, int first) =>
        words[first].IsAbbreviation || (first > 0 && words[first - 1].Lower is "als" or "eine" or "keine" or "jede");

    private static IEnumerable<Introduction> Known() =>
    [
        .. Of(Certainty.Sure, "ich heiße", "ich heisse", "ich heiss", "ich heiß", "heiße ich", "heisse ich", "mein name ist", "mein name lautet", "mein name", "mein vorname ist",
            "mein nachname ist", "nennen sie mich", "nenn mich", "my name is", "my name's", "my name", "my full name is", "my first name is", "my last name is", "my surname is", "i'm called", "i am called"),
        .. Of(Certainty.Likely, "ich bin", "hier spricht", "hier schreibt", "i am", "i'm", "call me"),
        .. Of(Certainty.GivenName, "ich bin der", "ich bin die", "ich bin's", "bin ich", "hier ist", "hier ist der", "hier ist die", "this is", "it's", "im"),
        .. Of(Certainty.Likely, "herr", "herrn", "frau", "mr", "mrs", "ms", "dr").Select(title => title with { Loose = true }),
        .. Of(Certainty.Likely, "viele grüße", "viele grüsse", "liebe grüße", "beste grüße", "freundliche grüße", "freundlichen grüßen", "best regards", "kind regards", "regards")
            .Select(closing => closing with { Loose = true }),
    ];

    private static IEnumerable<Introduction> Of(Certainty certainty, params string[] wordings) => wordings.Select(wording => new Introduction(wording.Split(' '), certainty));
}
