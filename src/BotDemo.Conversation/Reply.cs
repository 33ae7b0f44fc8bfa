namespace BotDemo.Conversation;

/// <summary>What a reply does. The names are those of the batch contract, in camel case there.</summary>
public enum ReplyKind
{
    Answer,
    AskBack,
    NotFound,
    Greeting,
    Help,
    Thanks,
    Goodbye,
    SmallTalk,
    SwitchLanguage,
}

/// <summary>What the bot says: content, not layout. Cards and plain text are renderings of it.</summary>
public sealed record Reply
{
    public required ReplyKind Kind { get; init; }

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The question that is being answered; null where the reply needs no title.</summary>
    public string? Title { get; init; }

    /// <summary>Complete on its own; Markdown.</summary>
    public required string ShortAnswer { get; init; }

    /// <summary>More for who wants it; Markdown; may be empty.</summary>
    public string Details { get; init; } = "";

    /// <summary>True if the user asked for the details: they are then shown, not folded.</summary>
    public bool Unfolded { get; init; }

    /// <summary>Something the user should know about this reply, such as that a long message was cut; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Answers to the bot's question, to be picked by button, number or words.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Questions that the user may want to ask next.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<SourceLink> Sources { get; init; } = [];

    /// <summary>The chance that this is the right reply, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Id of the entry that answers; null unless one does.</summary>
    public string? EntryId { get; init; }

    /// <summary>Ids of all entries that were used.</summary>
    public IReadOnlyList<string> EntryIds { get; init; } = [];

    /// <summary>What a user may press instead of typing: the choices, or else the related questions.</summary>
    public IReadOnlyList<string> Suggestions() => Choices.Count > 0 ? Choices : Related;
}

/// <summary>A source as shown to the user.</summary>
/// <param name="Label">Title, publisher, and year or the day it was read.</param>
public sealed record SourceLink(string Label, Uri Url);
