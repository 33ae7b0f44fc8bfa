using System.Net;
using BotDemo.BotBuilder.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What the bot sends to connectors, and what it makes of their answers.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private readonly EchoBot bot = new();
    private Connector connector = null!;
    private BotServer server = null!;

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

    [Fact]
    public async Task A_reply_looks_as_clients_want_it()
    {
        await server.PostAsync(Some.Message(connector.Url).With("id", "a1"));

        var call = Assert.Single(connector.Calls);
        Assert.Equal("POST /v3/conversations/conv1/activities/a1", $"{call.Method} {call.Target}");
        Assert.Equal(
            $$$"""{"type":"message","serviceUrl":"{{{connector.Url}}}","channelId":"emulator","from":{"id":"bot1","name":"Bot","role":"bot"},"conversation":{"id":"conv1"},"recipient":{"id":"user1","name":"User","role":"user"},"locale":"en-US","text":"Echo: hello","speak":"Echo: hello","inputHint":"acceptingInput","replyToId":"a1"}""",
            call.Text);
        Assert.Equal("application/json; charset=utf-8", call.Headers["Content-Type"]);
        Assert.Equal("*/*", call.Headers["Accept"]);
        Assert.Equal("conv1", call.Headers["x-ms-conversation-id"]);
        Assert.StartsWith("Microsoft-BotFramework/3.1 ", call.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", call.Headers.Keys);
    }

    [Theory]
    [InlineData("", "conv", "/v3/conversations/conv/activities")]
    [InlineData("/", "conv", "/v3/conversations/conv/activities")]
    [InlineData("/_connector", "conv", "/_connector/v3/conversations/conv/activities")]
    [InlineData("/_connector/", "conv", "/_connector/v3/conversations/conv/activities")]
    [InlineData("", "0a|livechat", "/v3/conversations/0a%7Clivechat/activities")]
    [InlineData("", "team;messageid=17", "/v3/conversations/team%3Bmessageid%3D17/activities")]
    [InlineData("", "a/../b?c#d", "/v3/conversations/a%2F..%2Fb%3Fc%23d/activities")]
    [InlineData("", "..", "/v3/conversations/%2E%2E/activities")]
    [InlineData("", "ü", "/v3/conversations/%C3%BC/activities")]
    public async Task Paths_are_joined_with_one_slash_and_ids_are_escaped(string path, string conversation, string target)
    {
        var message = Some.Message(connector.Url + path).Without("id").With("conversation", new JObject { ["id"] = conversation });

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);
        Assert.Equal(target, Assert.Single(connector.Calls).Target);
    }

    [Theory]
    [InlineData(200, """{"id":"1"}""")]
    [InlineData(201, """{"id":"1"}""")]
    [InlineData(202, "")]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, "not json")]
    [InlineData(200, "[1]")]
    public async Task Any_success_is_success(int status, string body)
    {
        Answer(status, body);

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Single(connector.Calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_refusal_is_a_bad_gateway_at_once(int status)
    {
        connector.Answer = (_, context) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return context.Response.WriteAsync("""{"error":{"code":"BadArgument","message":"no"}}""");
        };

        Assert.Equal(HttpStatusCode.BadGateway, await PostAsync());
        Assert.Single(connector.Calls);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task A_fault_that_may_pass_is_tried_again(int status)
    {
        connector.Answer = (call, context) =>
        {
            if (call < 3 && status == 0)
                context.Abort();
            else
                context.Response.StatusCode = call < 3 ? status : 201;
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.Equal(3, connector.Calls.Count);
    }

    [Fact]
    public async Task A_connector_that_says_when_is_called_then()
    {
        var times = new List<long>();
        connector.Answer = (call, context) =>
        {
            times.Add(TimeProvider.System.GetTimestamp());
            context.Response.StatusCode = call == 1 ? 429 : 200;
            context.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.OK, await PostAsync());
        Assert.True(TimeProvider.System.GetElapsedTime(times[0], times[1]) >= TimeSpan.FromSeconds(0.95));
    }

    [Fact]
    public async Task A_connector_that_asks_for_too_much_patience_is_given_up()
    {
        connector.Answer = (_, context) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "60";
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await PostAsync());
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_connector_that_is_not_there_is_a_bad_gateway() =>
        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(Some.Message("http://127.0.0.1:1"))).StatusCode);

    [Fact]
    public async Task The_hosts_own_http_clients_follow_no_redirect_either()
    {
        connector.Answer = (_, context) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = connector.Url + "/elsewhere";
            return Task.CompletedTask;
        };
        await using var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        var adapter = new CloudAdapter(new ConfigurationBuilder().Build(), services.GetRequiredService<IHttpClientFactory>());
        var reference = new ConversationReference { ServiceUrl = connector.Url, Conversation = new ConversationAccount(id: "c") };

        await Assert.ThrowsAsync<ErrorResponseException>(() => adapter.ContinueConversationAsync(
            string.Empty, reference, (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token), CancellationToken.None));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task An_endless_answer_is_not_read_to_its_end()
    {
        connector.Answer = async (_, context) =>
        {
            var piece = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        };

        Assert.Equal(HttpStatusCode.BadGateway, await PostAsync());
    }

    [Fact]
    public async Task A_bot_can_live_with_a_refused_update()
    {
        Answer(501, """{"error":{"code":"NotImplemented","message":"delete"}}""");
        Exception? fault = null;
        await using var careful = await BotServer.StartAsync(new Script(async turn =>
            fault = await Record.ExceptionAsync(() => turn.DeleteActivityAsync("x"))));

        Assert.Equal(HttpStatusCode.OK, (await careful.PostAsync(Some.Message(connector.Url))).StatusCode);
        var refusal = Assert.IsType<ErrorResponseException>(fault);
        Assert.Equal("NotImplemented", refusal.Body?.Error?.Code);
        Assert.Equal(HttpStatusCode.NotImplemented, refusal.Response?.StatusCode);
    }

    [Fact]
    public async Task Updates_and_deletions_name_the_activity()
    {
        await using var editor = await BotServer.StartAsync(new Script(async turn =>
        {
            var sent = await turn.SendActivityAsync("first");
            var better = MessageFactory.Text("second");
            better.Id = sent.Id;
            await turn.UpdateActivityAsync(better);
            await turn.DeleteActivityAsync(sent.Id!);
        }));
        await editor.PostAsync(Some.Message(connector.Url).With("id", "a1"));

        Assert.Equal(
            ["POST /v3/conversations/conv1/activities/a1", "PUT /v3/conversations/conv1/activities/sent-1", "DELETE /v3/conversations/conv1/activities/sent-1"],
            connector.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only()
    {
        await using var tracer = await BotServer.StartAsync(new Script(turn => turn.SendActivityAsync(Activity.CreateTraceActivity("note"))));
        await tracer.PostAsync(Some.Message(connector.Url));
        await tracer.PostAsync(Some.Message(connector.Url).With("channelId", "msteams"));

        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_bot_can_speak_up_later()
    {
        ConversationReference? reference = null;
        await using var patient = await BotServer.StartAsync(new Script(turn =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        }));
        await patient.PostAsync(Some.Message(connector.Url));
        await patient.Adapter.ContinueConversationAsync(
            string.Empty, reference!, (turn, token) => turn.SendActivityAsync("by the way", cancellationToken: token), CancellationToken.None);

        Assert.Equal(["by the way"], connector.Texts);
    }

    [Fact]
    public async Task A_bot_can_open_a_conversation()
    {
        connector.Answer = (call, context) => context.Response.WriteAsJsonAsync(new { id = call == 1 ? "new-conversation" : "sent" });
        await server.Adapter.CreateConversationAsync(
            string.Empty, "msteams", connector.Url, string.Empty, new ConversationParameters { Members = [new ChannelAccount("user1")] },
            (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token), CancellationToken.None);

        Assert.Equal("/v3/conversations", connector.Calls.First().Target);
        Assert.StartsWith("/v3/conversations/new-conversation/activities", connector.Calls.Last().Target, StringComparison.Ordinal);
    }

    private void Answer(int status, string body) => connector.Answer = (_, context) =>
    {
        context.Response.StatusCode = status;
        return body.Length > 0 ? context.Response.WriteAsync(body) : Task.CompletedTask;
    };

    private async Task<HttpStatusCode> PostAsync() => (await server.PostAsync(Some.Message(connector.Url))).StatusCode;
}
