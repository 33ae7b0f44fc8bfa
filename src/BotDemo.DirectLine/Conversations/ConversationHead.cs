namespace BotDemo.DirectLine.Conversations;

/// <summary>What is known of a conversation from its start.</summary>
internal sealed record ConversationHead(string Id, string UserId, string? UserName, string? Locale);
