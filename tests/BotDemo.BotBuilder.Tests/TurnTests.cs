using System.Net;
using BotDemo.BotBuilder.Tests.Support;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>Turns that go wrong, take too long, come twice or come all at once.</summary>
public sealed class TurnTests : IAsyncLifetime
{
    private readonly EchoBot bot = new();
    private Connector connector = null!;

    public async Task InitializeAsync() => connector = await Connector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task A_bot_that_throws_apologises_once_and_says_nothing_of_the_fault()
    {
        await using var server = await StartAsync();
        var answer = await server.PostAsync(Some.Message(connector.Url, "throw"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Sorry."], connector.Texts);
    }

    [Fact]
    public async Task The_apology_is_among_the_expected_replies()
    {
        await using var server = await StartAsync();
        var answer = await server.PostAsync(Some.Message(connector.Url, "throw").With("deliveryMode", "expectReplies"));

        Assert.Equal("Sorry.", (string?)JObject.Parse(await answer.Content.ReadAsStringAsync())["activities"]?[0]?["text"]);
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("throw")]
    [InlineData("cancel")]
    public async Task Without_an_error_handler_the_fault_is_logged_once_with_its_conversation(string text)
    {
        await using var server = await BotServer.StartAsync(bot);
        var answer = await server.PostAsync(Some.Message(connector.Url, text));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(0, answer.Content.Headers.ContentLength);
        Assert.Single(server.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("conv1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("hang deaf")]
    public async Task A_turn_that_hangs_is_given_up_with_one_apology(string text)
    {
        await using var server = await StartAsync(new() { ["BotBuilder:TurnDeadline"] = "00:00:00.3" });
        var answer = await server.PostAsync(Some.Message(connector.Url, text));

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        Assert.Equal(["Sorry."], connector.Texts);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Some.Message(connector.Url))).StatusCode);
    }

    [Fact]
    public async Task A_turn_that_was_given_up_can_send_nothing_more()
    {
        var woken = new TaskCompletionSource();
        var refused = new TaskCompletionSource<Exception?>();
        var sleeper = new Sleeper(woken.Task, refused);
        await using var server = await BotServer.StartAsync(sleeper, new() { ["BotBuilder:TurnDeadline"] = "00:00:00.3" });
        await server.PostAsync(Some.Message(connector.Url));
        woken.SetResult();

        Assert.IsAssignableFrom<OperationCanceledException>(await refused.Task);
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task A_connector_that_never_answers_does_not_hold_the_turn()
    {
        connector.Answer = (_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await using var server = await StartAsync(new() { ["BotBuilder:TurnDeadline"] = "00:00:00.5" });

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await server.PostAsync(Some.Message(connector.Url))).StatusCode);
    }

    [Fact]
    public async Task An_activity_that_is_sent_again_is_answered_once()
    {
        await using var server = await StartAsync();
        var message = Some.Message(connector.Url, "slow").With("deliveryMode", "expectReplies");

        var answers = await Task.WhenAll(server.PostAsync(message), server.PostAsync(message), server.PostAsync(message));
        var late = await server.PostAsync(message);

        Assert.Equal(1, bot.Turns);
        var texts = await Task.WhenAll(answers.Append(late).Select(answer => answer.Content.ReadAsStringAsync()));
        Assert.Contains("Echo: slow", Assert.Single(texts.Distinct()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "'other'")]
    [InlineData("conversation", "{'id':'other'}")]
    [InlineData("channelId", "'other'")]
    [InlineData("type", "'typing'")]
    public async Task Another_activity_is_not_the_same(string member, string json)
    {
        await using var server = await StartAsync();
        var message = Some.Message(connector.Url);
        await server.PostAsync(message);
        await server.PostAsync(message.With(member, JToken.Parse(json)));

        Assert.Equal(2, bot.Turns);
    }

    [Fact]
    public async Task Without_an_id_nothing_is_the_same()
    {
        await using var server = await StartAsync();
        var message = Some.Message(connector.Url).Without("id");
        await server.PostAsync(message);
        await server.PostAsync(message);

        Assert.Equal(2, bot.Turns);
    }

    [Fact]
    public async Task An_activity_whose_reply_was_not_delivered_may_come_again()
    {
        connector.Answer = (_, context) =>
        {
            context.Response.StatusCode = 400;
            return Task.CompletedTask;
        };
        await using var server = await BotServer.StartAsync(bot);
        var message = Some.Message(connector.Url);
        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(message)).StatusCode);

        connector.Answer = (_, _) => Task.CompletedTask;
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);
    }

    [Fact]
    public async Task Beyond_its_places_the_bot_asks_to_come_again()
    {
        await using var server = await StartAsync(new() { ["BotBuilder:MaxConcurrentTurns"] = "2" });
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => server.PostAsync(Some.Message(connector.Url, "slow"))));

        Assert.Equal(2, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.All(
            answers.Where(answer => answer.StatusCode != HttpStatusCode.OK),
            answer =>
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.NotNull(answer.Headers.RetryAfter);
            });
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Some.Message(connector.Url))).StatusCode);
    }

    [Fact]
    public async Task Stopping_waits_for_the_turns_in_flight()
    {
        var server = await StartAsync();
        var turn = server.PostAsync(Some.Message(connector.Url, "slow"));
        while (bot.Turns == 0)
            await Task.Delay(5);
        await server.StopAsync();

        Assert.Equal(HttpStatusCode.OK, (await turn).StatusCode);
        Assert.Equal(["Echo: slow"], connector.Texts);
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("BotBuilder:MaxBodyBytes", "-1")]
    [InlineData("BotBuilder:TurnDeadlin", "00:00:10")]
    [InlineData("BotBuilder:TurnDeadline", "soon")]
    [InlineData("ChannelService", "https://example.org")]
    [InlineData("MicrosoftAppType", "SingleTennant")]
    [InlineData("MicrosoftAppType", "SingleTenant")]
    [InlineData("MicrosoftAppType", "UserAssignedMsi")]
    public async Task A_wrong_setting_stops_the_bot_by_name(string key, string value)
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => BotServer.StartAsync(bot, new() { [key] = value }));

        Assert.Contains(key.Split(':')[^1].Replace("MicrosoftAppType", "MicrosoftApp", StringComparison.Ordinal), fault.ToString(), StringComparison.Ordinal);
    }

    private Task<BotServer> StartAsync(Dictionary<string, string?>? settings = null) =>
        BotServer.StartAsync(bot, settings, onTurnError: (turn, _) => turn.SendActivityAsync("Sorry."));

    private sealed class Sleeper(Task wake, TaskCompletionSource<Exception?> outcome) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await wake;
            outcome.SetResult(await Record.ExceptionAsync(() => turnContext.SendActivityAsync("too late", cancellationToken: CancellationToken.None)));
        }
    }
}
