using System.Text.Json.Serialization;

namespace BotDemo.DirectLine.Cloud;

/// <summary>A token of the cloud as our page gets it.</summary>
internal sealed record CloudToken(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("domain")] string Domain);
