using BotDemo.Knowledge;

namespace BotDemo.Search;

/// <summary>What to look for: the user's words, and what the conversation knows about them.</summary>
/// <param name="Text">As typed; untrusted. Only its first <see cref="MaximumLength"/> characters are used.</param>
/// <param name="Language">The language in which to search.</param>
public sealed record Query(string Text, Language Language)
{
    /// <summary>UTF-16 characters of the text that take part in the search.</summary>
    public const int MaximumLength = 2_000;

    /// <summary>How many hits are wanted, best first.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Ids of the roles that the question names: evidence, not a filter.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Slugs of the kinds of question it seems to be: evidence, not a filter.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
