using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation;

/// <summary>The handful of facts that the bot keeps of a conversation. Whoever stores it need not read it.</summary>
public sealed record Memory
{
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

    /// <summary>How many questions in a row found no answer.</summary>
    public int Misses { get; init; }
}

/// <summary>What came of a turn: the reply, and what to remember for the next.</summary>
public sealed record Outcome(Reply Reply, Memory Memory)
{
    /// <summary>What the search found for it, best first, for whoever wants to know why; empty where nothing was searched.</summary>
    public IReadOnlyList<Hit> Hits { get; init; } = [];

    /// <summary>The question that stays without an answer, as the user wanted none of the choices offered for it; null for any other turn.</summary>
    public string? LeftOpen { get; init; }
}
