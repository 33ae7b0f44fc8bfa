using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotDemo.Web.Tests.Hosting;

/// <summary>Talks to the bot at <c>/api/messages</c> and takes its replies from the response.</summary>
internal sealed class BotClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    /// <summary>Who is talking; another value is another conversation.</summary>
    public string Conversation { get; init; } = Guid.NewGuid().ToString("n");

    public string Channel { get; init; } = "emulator";

    public void Dispose() => _http.Dispose();

    /// <summary>The text of the first reply to a message.</summary>
    public async Task<string> AskAsync(string text) => (await SendAsync(new JsonObject { ["type"] = "message", ["text"] = text }))[0].GetProperty("text").GetString()!;

    /// <summary>The replies to an activity; what a client always sends is added.</summary>
    public async Task<JsonElement[]> SendAsync(JsonObject activity)
    {
        activity["id"] ??= Guid.NewGuid().ToString("n");
        activity["channelId"] ??= Channel;
        activity["serviceUrl"] ??= "http://localhost:1";
        activity["deliveryMode"] = "expectReplies";
        activity["from"] ??= new JsonObject { ["id"] = "user" };
        activity["recipient"] ??= new JsonObject { ["id"] = "bot" };
        activity["conversation"] ??= new JsonObject { ["id"] = Conversation };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode} {body}");
        using var replies = JsonDocument.Parse(body);
        return [.. replies.RootElement.GetProperty("activities").EnumerateArray().Select(reply => reply.Clone())];
    }
}
