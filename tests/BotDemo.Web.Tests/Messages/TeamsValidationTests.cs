using System.Text.Json.Nodes;
using BotDemo.Web.Tests.Hosting;

namespace BotDemo.Web.Tests.Messages;

/// <summary>What Teams demands of every bot before it lets it into its store.</summary>
public sealed class TeamsValidationTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("hi", false)]
    [InlineData("Hello", false)]
    [InlineData("HELLO", false)]
    [InlineData("help", true)]
    [InlineData("HELP", true)]
    [InlineData("Help", true)]
    [InlineData("Hallo", false)]
    [InlineData("Hilfe", true)]
    [InlineData("hilfe!", true)]
    public async Task Greeting_and_help_are_answered_with_one_message_in_any_case(string text, bool help)
    {
        foreach (var group in (bool[])[false, true])
        {
            using var bot = new BotClient(host.Address) { Channel = "msteams" };
            var reply = Assert.Single(await bot.SendAsync(Said(text, group ? "groupChat" : "personal")));
            Assert.DoesNotContain("Entschuldigung", reply.GetRawText(), StringComparison.Ordinal);
            if (help)
                Assert.Contains("CISO", reply.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("What is a CISO?")]
    [InlineData("What is the weather like tomorrow?")]
    [InlineData("you are useless")]
    [InlineData("/start")]
    [InlineData("asdf qwertz")]
    public async Task Any_input_gets_one_complete_message_and_a_way_on(string text)
    {
        using var bot = new BotClient(host.Address) { Channel = "msteams" };
        var reply = Assert.Single(await bot.SendAsync(Said(text, "personal")));
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.InRange(reply.GetRawText().Length, 1, 28_000);
        if (reply.TryGetProperty("attachments", out var attachments))
            Assert.All(attachments.EnumerateArray(), card => Assert.InRange(card.GetProperty("content").GetProperty("actions").GetArrayLength(), 0, 6));
    }

    [Fact]
    public async Task The_welcome_comes_once_and_never_with_help()
    {
        using var bot = new BotClient(host.Address) { Channel = "msteams" };
        Assert.Single(await bot.SendAsync(Added()));
        Assert.Empty(await bot.SendAsync(Added()));
        var help = Assert.Single(await bot.SendAsync(Said("help", "personal")));
        Assert.Single(await bot.SendAsync(Said("help", "personal")));
        Assert.DoesNotContain("Ich beantworte Fragen", help.GetRawText(), StringComparison.Ordinal);
    }

    private static JsonObject Added() => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user" }, new JsonObject { ["id"] = "bot" }),
    };

    private static JsonObject Said(string text, string conversationType) => new()
    {
        ["type"] = "message",
        ["locale"] = "en-US",
        ["text"] = conversationType == "personal" ? text : $"<at>BotDemo</at> {text}",
        ["conversation"] = conversationType == "personal" ? null : new JsonObject { ["id"] = Guid.NewGuid().ToString("n"), ["isGroup"] = true, ["conversationType"] = conversationType },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>BotDemo</at>", ["mentioned"] = new JsonObject { ["id"] = "bot" } }),
    };
}
