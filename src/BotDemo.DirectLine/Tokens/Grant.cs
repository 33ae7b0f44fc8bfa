namespace BotDemo.DirectLine.Tokens;

/// <summary>What a token allows: to be one user in one conversation.</summary>
internal sealed record Grant(string ConversationId, string UserId)
{
    /// <summary>A new conversation with a new user. Nothing is kept until it starts.</summary>
    public static Grant New() => new(Guid.NewGuid().ToString("N"), $"dl_{Guid.NewGuid():N}");
}
