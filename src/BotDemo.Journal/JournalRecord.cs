using System.Text.Json.Serialization;

namespace BotDemo.Journal;

/// <summary>One thing that happened: a line of the journal. It never holds who it was.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Feedback), "feedback")]
public abstract record JournalRecord
{
    /// <summary>When; the writer sets it.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The user's question; masked and cut by the writer.</summary>
    public required string Question { get; init; }

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Id of the entry that answered; null where none did.</summary>
    public string? Entry { get; init; }

    /// <summary>How sure the bot was, 0 to 1.</summary>
    public double Confidence { get; init; }

    public required string Channel { get; init; }
}

/// <summary>A turn: what was asked, and what the bot did about it.</summary>
public sealed record Asked : JournalRecord
{
    /// <summary>The kind of reply, in the words of the batch contract: <c>answer</c>, <c>notFound</c> ...; or <see cref="NoneOfThese"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The bot asked back and the user wanted none of its choices: <see cref="JournalRecord.Question"/> is the one left open.</summary>
    public const string NoneOfThese = "noneOfThese";

    /// <summary>The bot had no answer for it.</summary>
    [JsonIgnore]
    public bool IsUnanswered => Kind is "notFound" or NoneOfThese;
}

/// <summary>What a user thought of an answer.</summary>
public sealed record Feedback : JournalRecord
{
    /// <summary>True for a like, false for a dislike.</summary>
    public required bool Liked { get; init; }

    /// <summary>The user's own words, masked and cut by the writer; null where there are none.</summary>
    public string? Comment { get; init; }
}
