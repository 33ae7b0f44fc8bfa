using System.Net;
using System.Text;
using BotDemo.BotBuilder.Tests.Support;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>Well-formed activities that a bot without an app id refuses, and how it says so.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private readonly EchoBot bot = new();
    private BotServer server = null!;
    private Connector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await Connector.StartAsync();
        server = await BotServer.StartAsync(bot);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await connector.DisposeAsync();
    }

    [Theory]
    [InlineData("serviceUrl", "null", "serviceUrl")]
    [InlineData("serviceUrl", "''", "serviceUrl")]
    [InlineData("serviceUrl", "'not a url'", "serviceUrl")]
    [InlineData("serviceUrl", "'/relative'", "serviceUrl")]
    [InlineData("serviceUrl", "'ftp://localhost/'", "serviceUrl")]
    [InlineData("serviceUrl", "'file:///etc/passwd'", "serviceUrl")]
    [InlineData("conversation", "null", "conversation")]
    [InlineData("conversation", "{}", "conversation")]
    [InlineData("conversation", "{'id':''}", "conversation")]
    public async Task What_a_reply_needs_is_named_when_it_is_missing(string member, string json, string named)
    {
        var answer = await server.PostAsync(Some.Message(connector.Url).With(member, JToken.Parse(json)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(named, (string?)JObject.Parse(await answer.Content.ReadAsStringAsync())["error"]?["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_in_the_answer_need_no_conversation() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Some.Message(connector.Url).Without("conversation").With("deliveryMode", "expectReplies")));

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://127.0.0.1.example.org/")]
    public async Task A_bot_without_app_id_replies_to_this_machine_only(string serviceUrl)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Some.Message(serviceUrl)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Some.Message(serviceUrl).With("deliveryMode", "expectReplies")));
        Assert.Equal(0, bot.Turns);
    }

    [Theory]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic x")]
    public async Task A_token_nobody_asked_for_is_still_checked(string authorization)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Some.Message(connector.Url).ToString()), "application/json", authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_malformed_activity_from_an_unknown_sender_is_unauthorized_first()
    {
        var answer = await server.PostAsync("{"u8.ToArray(), "application/json", "Bearer garbage");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<HttpStatusCode> StatusAsync(JToken activity) => (await server.PostAsync(activity)).StatusCode;
}
