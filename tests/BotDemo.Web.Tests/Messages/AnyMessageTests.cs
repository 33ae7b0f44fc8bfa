using System.Text.Json.Nodes;
using BotDemo.Web.Tests.Hosting;

namespace BotDemo.Web.Tests.Messages;

/// <summary>Whatever arrives is answered: one calm reply in the right language, never an error.</summary>
public sealed class AnyMessageTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🤷🏽‍♀️")]
    [InlineData("ما هو دور المدير التقني؟")]
    [InlineData("title:cto AND (")]
    [InlineData("*:* OR [a TO z] ~~ \\")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u200b\u202e\u0301\u0000")]
    public async Task Odd_text_gets_a_reply(string text)
    {
        using var bot = new BotClient(host.Address);
        Assert.NotEmpty(await bot.AskAsync(text));
    }

    [Fact]
    public async Task Fifty_thousand_characters_are_answered_and_the_cut_is_said()
    {
        using var bot = new BotClient(host.Address);
        Assert.Contains("2.000", await bot.AskAsync(string.Concat(Enumerable.Repeat("Was macht ein CTO den ganzen Tag und wem berichtet er? ", 910))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_text_is_declined_kindly()
    {
        using var bot = new BotClient(host.Address);
        var replies = await bot.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["locale"] = "en-US",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.org/a.png" }),
        });
        Assert.Contains("cannot read files", replies[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_a_card_asks_its_question()
    {
        using var bot = new BotClient(host.Address);
        var replies = await bot.SendAsync(new JsonObject { ["type"] = "message", ["value"] = new JsonObject { ["ask"] = "What is a CISO?" } });
        Assert.Contains("information security", replies[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_without_cards_gets_the_whole_answer_as_text()
    {
        using var bot = new BotClient(host.Address) { Channel = "sms" };
        var text = await bot.AskAsync("What is a CISO?");
        Assert.Contains("Sources:", text, StringComparison.Ordinal);
        Assert.Contains("https://", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_in_Teams_is_answered_only_when_the_bot_is_mentioned()
    {
        using var bot = new BotClient(host.Address) { Channel = "msteams" };
        Assert.Empty(await bot.SendAsync(Group("What is a CISO?", mention: false)));
        Assert.NotEmpty(await bot.SendAsync(Group("<at>BotDemo</at> What is a CISO?", mention: true)));
    }

    private static JsonObject Group(string text, bool mention) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["conversation"] = new JsonObject { ["id"] = "19:team", ["isGroup"] = true, ["conversationType"] = "groupChat" },
        ["entities"] = mention
            ? new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>BotDemo</at>", ["mentioned"] = new JsonObject { ["id"] = "bot" } })
            : [],
    };
}
