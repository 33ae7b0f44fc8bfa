using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BotDemo.Web.Tests.Hosting;

namespace BotDemo.Web.Tests.Messages;

/// <summary>Exchanges recorded from real clients, played against the running host.</summary>
public sealed class RecordedTrafficTests(RunningHost host) : IClassFixture<RunningHost>, IAsyncLifetime, IDisposable
{
    private readonly Connector _connector = new();
    private readonly HttpClient _client = new() { BaseAddress = host.Address };

    public Task InitializeAsync() => _connector.InitializeAsync();

    public Task DisposeAsync() => _connector.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("playground-msteams-personal-joined")]
    [InlineData("playground-webchat-joined")]
    [InlineData("emulator-joined")]
    public async Task A_user_who_joins_is_welcomed_once_in_both_languages(string trace)
    {
        Assert.Equal(HttpStatusCode.OK, await SendAsync(Trace(trace)));
        var welcome = await _connector.NextAsync();
        Assert.Contains("Ich beantworte Fragen", welcome.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("I answer questions", welcome.Body.GetRawText(), StringComparison.Ordinal);

        var again = Trace(trace);
        again["id"] = "another-id";
        Assert.Equal(HttpStatusCode.OK, await SendAsync(again));
        Assert.True(_connector.IsQuiet);
    }

    [Theory]
    [InlineData("playground-msteams-personal-message")]
    [InlineData("playground-webchat-message")]
    [InlineData("emulator-message")]
    public async Task A_recorded_message_is_answered_at_its_service_url(string trace)
    {
        var activity = Trace(trace);
        activity["text"] = "Wem ist der CTO unterstellt?";
        Assert.Equal(HttpStatusCode.OK, await SendAsync(activity));

        var reply = await _connector.NextAsync();
        Assert.Equal("POST", reply.Method);
        Assert.Equal($"/_connector/v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/activities/{(string)activity["id"]!}", reply.Path);
        Assert.Equal("message", reply.Body.GetProperty("type").GetString());
        Assert.Equal((string)activity["id"]!, reply.Body.GetProperty("replyToId").GetString());
        Assert.Contains("42 % der CTOs an den CEO", reply.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(":null", reply.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_gets_one_message_with_the_whole_answer_in_its_card()
    {
        var activity = Trace("playground-msteams-personal-message");
        activity["id"] = "teams-1";
        activity["text"] = "What is a CISO?";
        await SendAsync(activity);
        var reply = (await _connector.NextAsync()).Body;
        Assert.False(reply.TryGetProperty("text", out var text) && text.GetString()!.Length > 0);
        Assert.Equal("application/vnd.microsoft.card.adaptive", reply.GetProperty("attachments")[0].GetProperty("contentType").GetString());
        Assert.True(_connector.IsQuiet);
    }

    [Theory]
    [InlineData(200, """{"id":"1"}""")]
    [InlineData(202, "")]
    public async Task A_connector_that_accepts_with_or_without_an_id_is_believed(int status, string body)
    {
        _connector.Answers = (status, body);
        var activity = Trace("emulator-message");
        activity["id"] = $"accepted-{status}";
        activity["text"] = "What is a CTO?";
        Assert.Equal(HttpStatusCode.OK, await SendAsync(activity));
    }

    private static JsonObject Trace(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Traces", name + ".json")))!["body"]!.AsObject();

    private async Task<HttpStatusCode> SendAsync(JsonObject activity)
    {
        activity["serviceUrl"] = _connector.ServiceUrl;
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return response.StatusCode;
    }
}
