using System.Collections.Concurrent;
using BotDemo.BotBuilder.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What stands between channel and bot.</summary>
public sealed class MiddlewareTests
{
    [Fact]
    public async Task Typing_shows_until_the_answer_is_there()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 20, period: 10_000));
        await new TestFlow(adapter, async (turn, token) =>
        {
            await Task.Delay(300, token);
            await turn.SendActivityAsync("done", cancellationToken: token);
        })
            .Send("hi")
            .AssertReply(reply => Assert.Equal(ActivityTypes.Typing, reply.Type))
            .AssertReply("done")
            .AssertNoReply(timeout: 100)
            .StartTestAsync();
    }

    [Theory]
    [InlineData("event", "{'id':'c'}", "normal", "user")]
    [InlineData("message", "null", "normal", "user")]
    [InlineData("message", "{'id':'c'}", "expectReplies", "user")]
    [InlineData("message", "{'id':'c'}", "normal", "skill")]
    public async Task Typing_is_shown_only_where_it_can_be(string type, string conversation, string delivery, string recipientRole)
    {
        var adapter = new TestAdapter { Conversation = new ConversationReference() }.Use(new ShowTypingMiddleware(delay: 0, period: 10));
        var activity = new Activity(type)
        {
            Conversation = JToken.Parse(conversation).ToObject<ConversationAccount>(),
            DeliveryMode = delivery,
            Recipient = new ChannelAccount("bot", role: recipientRole),
        };
        await adapter.ProcessActivityAsync(activity, (_, token) => Task.Delay(100, token));

        Assert.Null(adapter.GetNextReply());
    }

    [Theory]
    [InlineData("<at>Test Bot</at> opening hours", "<at>Test Bot</at>", true, "opening hours")]
    [InlineData("hello <AT>Test Bot</AT>!", "<at>Test Bot</at>", true, "hello !")]
    [InlineData("<at>Test Bot</at> opening hours", null, true, "opening hours")]
    [InlineData("<at>Test Bot</at> opening hours", "<at>Test Bot</at>", false, "Test Bot opening hours")]
    [InlineData("a.b (x) costs", "a.b (x)", true, "costs")]
    public async Task The_bots_own_mention_leaves_the_text(string text, string? mention, bool remove, string expected)
    {
        var adapter = new TestAdapter().Use(new NormalizeMentionsMiddleware { RemoveRecipientMention = remove });
        var message = adapter.MakeActivity(text);
        message.Entities = [new Mention(new ChannelAccount("bot", "Test Bot"), mention)];
        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync(turn.Activity.Text!, cancellationToken: token))
            .Send(message).AssertReply(expected).StartTestAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Telemetry_keeps_words_and_names_to_itself_unless_told_otherwise(bool personal)
    {
        var telemetry = new Telemetry();
        var adapter = new TestAdapter().Use(new TelemetryLoggerMiddleware(telemetry, personal));
        await new TestFlow(adapter, new EchoBot()).Send("my secret").StartTestAsync();

        Assert.Equal(["BotMessageReceived", "BotMessageSend"], telemetry.Events.Select(sent => sent.Name));
        var values = string.Join('\n', telemetry.Events.SelectMany(sent => sent.Properties.Values));
        Assert.Equal(personal, values.Contains("my secret", StringComparison.Ordinal));
        Assert.Equal(personal, telemetry.Events.Any(sent => sent.Properties.ContainsKey("fromName")));
    }

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot_and_may_end_the_turn()
    {
        var seen = new List<string>();
        var adapter = new TestAdapter().Use(new Note("a", seen)).Use(new Note("b", seen));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("hi"), (_, _) =>
        {
            seen.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["a", "b", "bot", "/b", "/a"], seen);
    }

    private sealed class Note(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(name);
            await next(cancellationToken);
            seen.Add("/" + name);
        }
    }

    private sealed class Telemetry : NullBotTelemetryClient, IBotTelemetryClient
    {
        public ConcurrentQueue<(string Name, IDictionary<string, string> Properties)> Events { get; } = new();

        void IBotTelemetryClient.TrackEvent(string eventName, IDictionary<string, string>? properties, IDictionary<string, double>? metrics) =>
            Events.Enqueue((eventName, properties ?? new Dictionary<string, string>()));
    }
}
