namespace BotDemo.Knowledge;

/// <summary>What an entry is for: to answer a question about the roles, or to be polite.</summary>
public enum EntryKind
{
    Answer,
    SmallTalk,
}

/// <summary>One thing the bot knows: a question and its answer, in one or both languages, with its sources.</summary>
public sealed record Entry
{
    /// <summary>Lower-case words joined by hyphens; the file's name without its ending.</summary>
    public required string Id { get; init; }

    public EntryKind Kind { get; init; } = EntryKind.Answer;

    /// <summary>Ids of the roles that the entry is about, the main one first; empty for small talk.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>A slug of <c>topics.yaml</c>; null for small talk.</summary>
    public string? Topic { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The day on which a person last checked the entry against its sources.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Ids of entries that a reader may want next.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public EntryText? German { get; init; }

    public EntryText? English { get; init; }

    /// <summary>Where the entry was read from.</summary>
    public required Place Place { get; init; }

    /// <summary>The text in one language; null where the entry has none.</summary>
    public EntryText? In(Language language) => language == Language.German ? German : English;
}

/// <summary>An entry in one language.</summary>
/// <param name="Title">The canonical question.</param>
/// <param name="Questions">Other ways to ask it.</param>
/// <param name="ShortAnswer">One paragraph, complete on its own; Markdown.</param>
/// <param name="Details">What a reader may want next; Markdown, empty where there is nothing more to say.</param>
public sealed record EntryText(string Title, IReadOnlyList<string> Questions, string ShortAnswer, string Details)
{
    public TextLines Lines { get; init; } = new(1, [], 1, 1);
}

/// <summary>On which lines of the file the parts of a text start.</summary>
/// <param name="Questions">One line for each of the text's questions.</param>
public sealed record TextLines(int Title, IReadOnlyList<int> Questions, int ShortAnswer, int Details);

/// <summary>Where a fact comes from. Either the year of publication or the day the page was read is known.</summary>
public sealed record Source(string Title, string Publisher, int? Year, DateOnly? Accessed, Uri Url)
{
    /// <summary>Where it starts in the file of the entry.</summary>
    public int Line { get; init; } = 1;
}

/// <summary>A line in a file of the knowledge folder.</summary>
/// <param name="Path">Relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
public readonly record struct Place(string Path, int Line);
