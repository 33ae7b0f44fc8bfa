using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace BotDemo.Web.Tests.Channel;

/// <summary>Speaks the protocol as DirectLineJS does: token, start, socket, post.</summary>
internal sealed class ChatClient : IDisposable
{
    private const string Root = "v3/directline";

    private readonly HttpClient _http;
    private ClientWebSocket? _socket;

    public ChatClient(Uri address, HttpMessageHandler? handler = null) => _http = new HttpClient(handler ?? new HttpClientHandler()) { BaseAddress = address };

    public string ConversationId { get; private set; } = "";

    public string Token { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public string Watermark { get; private set; } = "";

    public HttpClient Http => _http;

    /// <summary>Everything heard on the sockets so far.</summary>
    public List<JsonElement> Heard { get; } = [];

    public static async Task<ChatClient> StartAsync(ChannelHost host, bool listen = true, string body = """{"user":{}}""")
    {
        var client = new ChatClient(host.Address);
        await client.GenerateAsync();
        await client.StartAsync(body);
        if (listen)
            await client.ListenAsync();
        return client;
    }

    public async Task<JsonElement> GenerateAsync()
    {
        using var response = await _http.PostAsJsonAsync($"{Root}/tokens/generate", new { user = new { id = "somebody", name = "Ann" } });
        return await TakeAsync(response);
    }

    public async Task<JsonElement> StartAsync(string body = """{"user":{}}""")
    {
        using var response = await SendAsync(HttpMethod.Post, "conversations", body);
        return await TakeAsync(response);
    }

    public async Task<JsonElement> RefreshAsync()
    {
        using var response = await SendAsync(HttpMethod.Post, "tokens/refresh");
        return await TakeAsync(response);
    }

    public async Task<HttpResponseMessage> ReconnectAsync(string? watermark = null)
    {
        var response = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}?watermark={watermark ?? Watermark}");
        if (response.IsSuccessStatusCode)
            await TakeAsync(response);
        return response;
    }

    public Task<HttpResponseMessage> PostAsync(string text, string? clientActivityId = null) => PostJsonAsync(JsonSerializer.Serialize(new
    {
        type = "message",
        text,
        textFormat = "plain",
        attachments = Array.Empty<object>(),
        channelData = new { clientActivityID = clientActivityId ?? text },
        channelId = "webchat",
        from = new { id = "dl_forged", name = "Ann", role = "bot" },
        locale = "de-DE",
        localTimestamp = "2026-11-23T19:07:26.759Z",
    }));

    public Task<HttpResponseMessage> PostJsonAsync(string json) => SendAsync(HttpMethod.Post, $"conversations/{ConversationId}/activities", json);

    public async Task<JsonElement> PollAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}/activities?watermark={watermark}");
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? json = null)
    {
        var request = new HttpRequestMessage(method, $"{Root}/{path}");
        if (Token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return _http.SendAsync(request);
    }

    public async Task ListenAsync(string? url = null)
    {
        _socket?.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(url ?? StreamUrl), _http, CancellationToken.None);
    }

    /// <summary>Cuts the line without a word.</summary>
    public void Cut() => _socket!.Abort();

    public Task KeepAliveAsync() => _socket!.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Reads frames until an activity fits; fails after ten seconds.</summary>
    public async Task<JsonElement> UntilAsync(Func<JsonElement, bool> fits)
    {
        if (Heard.FirstOrDefault(fits) is { ValueKind: JsonValueKind.Object } known)
            return known;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            var fresh = await FrameAsync(limit.Token);
            if (fresh.FirstOrDefault(fits) is { ValueKind: JsonValueKind.Object } found)
                return found;
        }
    }

    public Task<JsonElement> UntilTextAsync(string text) => UntilAsync(activity => Text(activity) == text);

    public static string? Text(JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    /// <summary>Waits for the other side to close the line.</summary>
    public async Task UntilClosedAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var buffer = new byte[4096];
        while ((await _socket!.ReceiveAsync(buffer.AsMemory(), limit.Token)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _http.Dispose();
    }

    private async Task<List<JsonElement>> FrameAsync(CancellationToken cancellationToken)
    {
        var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket!.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        if (frame.Length == 0)
            return [];
        var read = JsonSerializer.Deserialize<JsonElement>(frame.ToArray());
        Watermark = read.GetProperty("watermark").GetString()!;
        var activities = read.GetProperty("activities").EnumerateArray().ToList();
        Heard.AddRange(activities);
        return activities;
    }

    private async Task<JsonElement> TakeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body}");
        var read = JsonSerializer.Deserialize<JsonElement>(body);
        ConversationId = read.GetProperty("conversationId").GetString()!;
        Token = read.GetProperty("token").GetString()!;
        if (read.TryGetProperty("streamUrl", out var url))
            StreamUrl = url.GetString()!;
        return read;
    }
}
