namespace BotDemo.Conversation;

/// <summary>What the user did: the text that was typed, or the choice that was pressed.</summary>
/// <param name="Text">As typed; untrusted; may be empty.</param>
/// <param name="Locale">The client's language tag, a hint only.</param>
public sealed record Turn(string Text, string? Locale = null);
