using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace BotDemo.Benchmarks.Chat;

/// <summary>Somebody with an open chat, who asks, reads, and notices what is lost or doubled.</summary>
internal sealed class Person : IDisposable
{
    private static readonly string[] _questions =
        ["Wem ist der CTO unterstellt?", "What is a CISO?", "Was verdient ein CIO?", "CIO vs CTO?", "Haftet der CISO?", "Does a startup need a CTO?"];

    private readonly HttpClient _http;
    private readonly ConcurrentBag<double> _times;
    private readonly ClientWebSocket _socket = new();
    private readonly HashSet<string> _seen = [];
    private readonly ConcurrentDictionary<string, long> _waiting = new();
    private readonly Dictionary<string, string> _echoes = [];
    private readonly string _path;
    private readonly string _token;

    private Person(HttpClient http, ConcurrentBag<double> times, JsonElement start) => (_http, _times, _path, _token) =
        (http, times, $"v3/directline/conversations/{start.GetProperty("conversationId").GetString()}/activities", start.GetProperty("token").GetString()!);

    public int Asked { get; private set; }

    public int Refused { get; private set; }

    public int Doubled { get; private set; }

    public int Lost => _waiting.Count;

    public static async Task<Person> ArriveAsync(HttpClient http, ConcurrentBag<double> times)
    {
        var token = await PostAsync(http, "v3/directline/tokens/generate", null, null);
        var start = await PostAsync(http, "v3/directline/conversations", token.GetProperty("token").GetString(), new { user = new { }, locale = "de-DE" });
        var person = new Person(http, times, start);
        await person._socket.ConnectAsync(new Uri(start.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        _ = person.ReadAsync();
        return person;
    }

    public async Task ChatAsync(TimeSpan first, TimeSpan interval, CancellationToken end)
    {
        try
        {
            await Task.Delay(first, end);
            while (true)
            {
                await AskAsync();
                await Task.Delay(interval, end);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task AskAsync()
    {
        var id = Guid.NewGuid().ToString("N");
        _waiting[id] = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, _path)
        {
            Content = JsonContent.Create(new { type = "message", text = _questions[Asked++ % _questions.Length], locale = "de-DE", channelData = new { clientActivityID = id } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var response = await _http.SendAsync(request);
        if (!response.IsSuccessStatusCode)
            Refused++;
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                var now = Stopwatch.GetTimestamp();
                if (length > 0)
                    foreach (var activity in JsonSerializer.Deserialize<JsonElement>(buffer.AsSpan(0, length)).GetProperty("activities").EnumerateArray())
                        Hear(activity, now);
            }
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed at the end.
        }
    }

    private void Hear(JsonElement activity, long now)
    {
        var id = activity.GetProperty("id").GetString()!;
        if (!_seen.Add(id))
            Doubled++;
        if (activity.GetProperty("from").GetProperty("role").GetString() == "user")
            _echoes[id] = activity.GetProperty("channelData").GetProperty("clientActivityID").GetString()!;
        else if (activity.TryGetProperty("replyToId", out var question) && _echoes.TryGetValue(question.GetString()!, out var asked) && _waiting.TryRemove(asked, out var since))
            _times.Add(Stopwatch.GetElapsedTime(since, now).TotalMilliseconds);
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, string? token, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
