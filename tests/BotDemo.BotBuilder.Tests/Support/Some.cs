using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>Activities and requests that tests start from.</summary>
internal static class Some
{
    private static int ids;

    /// <summary>A complete message with an id of its own.</summary>
    public static JObject Message(string serviceUrl, string text = "hello") => new()
    {
        ["type"] = "message",
        ["id"] = $"a{Interlocked.Increment(ref ids)}",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "emulator",
        ["from"] = new JObject { ["id"] = "user1", ["name"] = "User", ["role"] = "user" },
        ["recipient"] = new JObject { ["id"] = "bot1", ["name"] = "Bot", ["role"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "conv1" },
        ["locale"] = "en-US",
        ["text"] = text,
    };

    public static JObject With(this JObject activity, string member, JToken? value)
    {
        activity[member] = value;
        return activity;
    }

    public static JObject Without(this JObject activity, string member)
    {
        activity.Remove(member);
        return activity;
    }

    public static Task<HttpResponseMessage> PostAsync(this BotServer bot, JToken activity, string? token = null) =>
        bot.PostAsync(Encoding.UTF8.GetBytes(activity.ToString()), "application/json", token is null ? null : $"Bearer {token}");

    public static async Task<HttpResponseMessage> PostAsync(this BotServer bot, byte[] body, string? contentType, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await bot.Client.SendAsync(request);
    }
}
