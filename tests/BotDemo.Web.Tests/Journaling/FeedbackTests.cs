using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BotDemo.Web.Tests.Hosting;

namespace BotDemo.Web.Tests.Journaling;

/// <summary>What users ask and what they think of the answers reaches the journal, whatever the channel, and without personal data.</summary>
public sealed class FeedbackTests(JournalingHost host) : IClassFixture<JournalingHost>
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly string _conversation = Guid.NewGuid().ToString("n");
    private readonly int _before = host.Journal().Length;

    [Fact]
    public async Task A_turn_is_noted_without_personal_data_and_without_who_it_was()
    {
        using var bot = new BotClient(host.Address);
        await bot.AskAsync("Ich heiße Max Mustermann, max@example.org. Was ist ein CTO?");

        var line = (await JournalAsync(1))[0];
        Assert.DoesNotContain("Mustermann", line, StringComparison.Ordinal);
        Assert.DoesNotContain("max@", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\"user\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Conversation, line, StringComparison.Ordinal);
        Assert.Equal("emulator", Field(line, "channel"));
        Assert.Equal("de", Field(line, "language"));
    }

    [Theory]
    [InlineData("like", "Great answer", true, "Great answer")]
    [InlineData("dislike", """{"feedbackText":"Rufen Sie 0170 1234567 an"}""", false, "Rufen Sie [phone] an")]
    [InlineData("dislike", """{"feedbackText":""}""", false, null)]
    public async Task Thumbs_in_Teams_are_taken_and_answered_with_an_empty_object(string reaction, string feedback, bool liked, string? comment)
    {
        var message = Activity("msteams", "message");
        message["text"] = "Was ist ein CTO?";
        await PostAsync(message);
        var sent = await host.Connector.NextAsync();
        Assert.Equal("default", sent.Body.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());

        var invoke = Activity("msteams", "invoke");
        invoke["name"] = "message/submitAction";
        invoke["replyToId"] = "reply-1";
        invoke["value"] = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = feedback } };
        Assert.Equal((HttpStatusCode.OK, "{}"), await PostAsync(invoke));

        AssertFeedback((await JournalAsync(2))[1], liked, comment);
    }

    [Fact]
    public async Task Thumbs_in_Web_Chat_come_back_with_the_answers_id()
    {
        using var bot = new BotClient(host.Address) { Channel = "webchat" };
        var reply = (await bot.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "Was ist ein CTO?" }))[^1];
        await bot.AskAsync("Was ist ein CIO?");
        var dislike = reply.GetProperty("entities").EnumerateArray()
            .Single(entity => entity.GetProperty("type").GetString() == "https://schema.org/Message").GetProperty("potentialAction")[1];

        await bot.SendAsync(new JsonObject { ["type"] = "event", ["name"] = "webchat:activity-status/feedback", ["entities"] = new JsonArray(JsonNode.Parse(dislike.GetRawText())) });

        AssertFeedback((await JournalAsync(3))[2], liked: false, comment: null);
    }

    [Fact]
    public async Task A_reaction_to_a_message_counts()
    {
        var message = Activity("msteams", "message");
        message["text"] = "Was ist ein CTO?";
        await PostAsync(message);
        await host.Connector.NextAsync();

        var reaction = Activity("msteams", "messageReaction");
        reaction["replyToId"] = "reply-1";
        reaction["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "surprised" }, new JsonObject { ["type"] = "heart" });
        await PostAsync(reaction);

        AssertFeedback((await JournalAsync(2))[1], liked: true, comment: null);
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback"}}""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":"like"}""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","replyToId":"unknown","value":{"actionValue":{"reaction":"like","feedback":{"feedbackText":"{"}}}}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback"}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":7,"@id":[]}]}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{}],"replyToId":"unknown"}""")]
    public async Task Feedback_that_says_nothing_harms_nobody(string json)
    {
        var odd = JsonNode.Parse(json)!.AsObject();
        foreach (var (name, value) in Activity("msteams", "any"))
            odd[name] ??= value?.DeepClone();

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(odd)).Status);
        Assert.DoesNotContain("failed", host.Output, StringComparison.Ordinal);
    }

    private static void AssertFeedback(string line, bool liked, string? comment)
    {
        Assert.Equal(
            ("feedback", "Was ist ein CTO?", "cto-definition", "de", comment, liked),
            (Field(line, "type"), Field(line, "question"), Field(line, "entry"), Field(line, "language"), Field(line, "comment"), JsonNode.Parse(line)!["liked"]!.GetValue<bool>()));
        Assert.InRange(JsonNode.Parse(line)!["confidence"]!.GetValue<double>(), 0.01, 1);
    }

    private static string? Field(string line, string name) => JsonNode.Parse(line)![name]?.GetValue<string>();

    private JsonObject Activity(string channel, string type) => new()
    {
        ["type"] = type,
        ["id"] = Guid.NewGuid().ToString("n"),
        ["channelId"] = channel,
        ["serviceUrl"] = host.Connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "user" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = _conversation, ["conversationType"] = "personal" },
    };

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>What this test wrote to the journal, once there are so many lines.</summary>
    private async Task<string[]> JournalAsync(int lines)
    {
        using var late = new CancellationTokenSource(_patience);
        while (host.Journal().Length < _before + lines)
            await Task.Delay(50, late.Token);
        return host.Journal()[_before..];
    }
}
