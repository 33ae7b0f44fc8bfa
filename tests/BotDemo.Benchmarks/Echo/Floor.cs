using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace BotDemo.Benchmarks.Echo;

/// <summary>The least work that answers a message: read it, and post or return a fixed reply.</summary>
internal static partial class Floor
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler());
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");
    private static readonly Account Bot = new("00000000-0000-0000-0000-00000000000011", "Test Bot", null);

    public static async Task PostAsync(HttpContext context)
    {
        var message = (await context.Request.ReadFromJsonAsync(FloorJson.Default.Message))!;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{message.ServiceUrl}/v3/conversations/{message.Conversation.Id}/activities/{message.Id}")
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(ReplyTo(message), FloorJson.Default.Message)) { Headers = { ContentType = JsonType } },
        };
        using var answer = await Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    public static async Task AnswerAsync(HttpContext context)
    {
        var message = (await context.Request.ReadFromJsonAsync(FloorJson.Default.Message))!;
        var body = JsonSerializer.SerializeToUtf8Bytes(new Replies([ReplyTo(message)]), FloorJson.Default.Replies);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    private static Message ReplyTo(Message message) => new(
        "message", null, message.ServiceUrl, message.ChannelId, Bot, message.Conversation, message.From, message.Locale, "Echo", message.Id);

    internal sealed record Account(string? Id, string? Name, string? AadObjectId);

    internal sealed record Conversation(string? Id, string? ConversationType, string? TenantId);

    internal sealed record Message(
        string? Type, string? Id, string? ServiceUrl, string? ChannelId, Account From, Conversation Conversation, Account Recipient,
        string? Locale, string? Text, string? ReplyToId)
    {
        public DateTimeOffset? Timestamp { get; init; }

        public DateTimeOffset? LocalTimestamp { get; init; }

        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Others { get; set; }
    }

    internal sealed record Replies(Message[] Activities);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Message))]
    [JsonSerializable(typeof(Replies))]
    internal sealed partial class FloorJson : JsonSerializerContext;
}
