using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation;

/// <summary>The handful of facts that the bot keeps of a conversation. Whoever stores it need not read it.</summary>
public sealed record Memory
{
    private const int MostRoles = 3;
    private const int LongestQuestion = 300;

    /// <summary>What is remembered before anything was said.</summary>
    public static Memory Empty { get; } = new();

    /// <summary>The language of the last turns; null before the first.</summary>
    public Language? Language { get; init; }

    /// <summary>True once the user asked for a language: it then stays until the user asks for another.</summary>
    public bool LanguageChosen { get; init; }

    /// <summary>True once the bot has said hello.</summary>
    public bool Greeted { get; init; }

    /// <summary>The last question as it stood on its own, for follow-ups such as "and the CIO?".</summary>
    public string? Question { get; init; }

    /// <summary>Ids of the roles talked about, latest first; at most three.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The entry that was answered last.</summary>
    public string? EntryId { get; init; }

    /// <summary>The entries that the bot offered to choose from, in the order shown; empty when it offered none.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The question that the bot asked back about, as typed: "none of these" leaves it open. Null where there is none.</summary>
    public string? Open { get; init; }

    /// <summary>True once the user has been shown all that the last answer holds.</summary>
    public bool ToldAll { get; init; }

    /// <summary>How many questions in a row found no answer.</summary>
    public int Misses { get; init; }

    internal Memory After(Language language, string question, IEnumerable<string> roles) => this with
    {
        Language = language,
        // A long story is no template for a follow-up.
        Question = question.Length <= LongestQuestion ? question : null,
        Roles = Recent([.. roles.Distinct(StringComparer.Ordinal)]),
        EntryId = null,
        Offered = [],
        Open = null,
        ToldAll = false,
        Misses = 0,
    };

    internal static string Cut(string text) => text.Length <= LongestQuestion ? text : text[..(char.IsHighSurrogate(text[LongestQuestion - 1]) ? LongestQuestion - 1 : LongestQuestion)];

    // A subject without a role ends what was said of roles.
    private List<string> Recent(List<string> named) => named.Count == 0 ? [] : [.. named.Concat(Roles).Distinct(StringComparer.Ordinal).Take(MostRoles)];
}

/// <summary>What came of a turn: the reply, and what to remember for the next.</summary>
public sealed record Outcome(Reply Reply, Memory Memory)
{
    /// <summary>The question that stays unanswered because the user wanted none of the choices; null on every other turn.</summary>
    public string? LeftOpen { get; init; }

    /// <summary>What the search found for it, best first, for whoever wants to know why; empty where nothing was searched.</summary>
    public IReadOnlyList<Hit> Hits { get; init; } = [];
}
