using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace BotDemo.Web.Tests.Channel;

/// <summary>A browser, the channel and a bot, over real sockets.</summary>
public sealed class ChattingTests
{
    [Fact]
    public async Task The_bot_greets_before_the_user_has_written()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host, body: """{"user":{"name":"Ann"},"locale":"de-DE"}""");

        await chat.UntilTextAsync("welcome bot, user");

        var arrival = host.Bot.Heard!;
        Assert.Equal(("conversationUpdate", "directline", "de-DE"), (arrival.Type, arrival.ChannelId, arrival.Locale));
        Assert.Equal([arrival.Recipient!.Id, arrival.From!.Id], arrival.MembersAdded!.Select(member => member.Id));
        Assert.DoesNotContain(chat.Heard, activity => activity.GetProperty("type").GetString() == "conversationUpdate");
    }

    [Fact]
    public async Task A_message_is_echoed_at_once_and_answered()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);

        var post = chat.PostAsync("slow 700", "client-1");
        var echo = await chat.UntilTextAsync("slow 700");
        Assert.DoesNotContain(chat.Heard, activity => ChatClient.Text(activity) == "echo: slow 700");
        var answer = await chat.UntilTextAsync("echo: slow 700");

        Assert.Equal("client-1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("2026-11-23T19:07:26.759Z", echo.GetProperty("localTimestamp").GetString());
        Assert.Equal("bot", answer.GetProperty("from").GetProperty("role").GetString());
        var id = echo.GetProperty("id").GetString()!;
        Assert.Equal(id, answer.GetProperty("replyToId").GetString());
        Assert.Matches("^[A-Za-z0-9-]+$", id);
        using var response = await post;
        Assert.Equal(id, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Who_speaks_is_said_by_the_token_and_not_by_the_client()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        using var response = await chat.PostJsonAsync("""
            {"type":"message","text":"hi","from":{"id":"dl_other","role":"bot"},"conversation":{"id":"other","isGroup":true},"recipient":{"id":"x"},
             "deliveryMode":"expectReplies","serviceUrl":"https://evil.example","callerId":"x","membersAdded":[{"id":"x"}]}
            """);
        var echo = await chat.UntilTextAsync("hi");

        var heard = host.Bot.Heard!;
        Assert.Matches("^dl_[0-9a-f]{32}$", heard.From!.Id);
        Assert.Equal(heard.From.Id, echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal((chat.ConversationId, null), (heard.Conversation!.Id, heard.Conversation.IsGroup));
        Assert.Equal((null, null, "bot"), (heard.DeliveryMode, heard.MembersAdded, heard.Recipient!.Id));
        Assert.StartsWith("http://127.0.0.1", heard.ServiceUrl, StringComparison.Ordinal);
        await chat.UntilTextAsync("echo: hi");
    }

    [Fact]
    public async Task A_token_names_its_user_and_its_conversation_and_can_be_refreshed()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = new ChatClient(host.Address);
        var generated = await chat.GenerateAsync();
        var token = new JsonWebToken(generated.GetProperty("token").GetString());
        var user = token.GetClaim("user").Value;
        Assert.Matches("^dl_[0-9a-f]{32}$", user);
        Assert.Equal(chat.ConversationId, token.GetClaim("conv").Value);
        Assert.Equal(1800, generated.GetProperty("expires_in").GetInt32());

        await chat.RefreshAsync();

        var fresh = new JsonWebToken(chat.Token);
        Assert.Equal((user, token.GetClaim("conv").Value), (fresh.GetClaim("user").Value, fresh.GetClaim("conv").Value));
    }

    [Fact]
    public async Task A_conversation_starts_once()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = new ChatClient(host.Address);
        await chat.GenerateAsync();
        using var first = await chat.SendAsync(HttpMethod.Post, "conversations", "{}");
        using var second = await chat.SendAsync(HttpMethod.Post, "conversations");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Polling_hears_the_same_as_a_socket()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var response = await chat.PostAsync("hello");

        var all = await chat.PollAsync();
        Assert.Equal(["welcome bot, user", "hello", "echo: hello"], all.GetProperty("activities").EnumerateArray().Select(ChatClient.Text));
        var watermark = all.GetProperty("watermark").GetString()!;
        var none = await chat.PollAsync(watermark);
        Assert.Equal((0, watermark), (none.GetProperty("activities").GetArrayLength(), none.GetProperty("watermark").GetString()));
        var last = await chat.PollAsync("2");
        Assert.Equal("echo: hello", ChatClient.Text(last.GetProperty("activities").EnumerateArray().Single()));
    }

    [Fact]
    public async Task Typing_is_seen_on_the_socket_and_not_kept()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        using var response = await chat.PostAsync("typing");

        await chat.UntilAsync(activity => activity.GetProperty("type").GetString() == "typing");
        await chat.UntilTextAsync("echo: typing");

        var kept = await chat.PollAsync();
        Assert.DoesNotContain(kept.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("type").GetString() == "typing");
    }

    [Fact]
    public async Task Messages_are_answered_in_the_order_in_which_they_came()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        var first = chat.PostAsync("slow 400");
        await chat.UntilTextAsync("slow 400");
        var second = chat.PostAsync("quick");
        await chat.UntilTextAsync("echo: quick");
        await Task.WhenAll(first, second);

        Assert.Equal(["slow 400", "quick", "echo: slow 400", "echo: quick"], chat.Heard.Select(ChatClient.Text).Where(text => text != "welcome bot, user"));
    }

    [Fact]
    public async Task The_post_answers_in_time_and_the_slow_answer_comes_later()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.PostTimeout = TimeSpan.FromMilliseconds(200));
        using var chat = await ChatClient.StartAsync(host);
        using var response = await chat.PostAsync("slow 900");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(chat.Heard, activity => ChatClient.Text(activity) == "echo: slow 900");
        await chat.UntilTextAsync("echo: slow 900");
    }

    [Fact]
    public async Task A_turn_that_fails_is_excused_and_the_chat_goes_on()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        using var failed = await chat.PostAsync("throw");
        Assert.Equal(HttpStatusCode.OK, failed.StatusCode);
        await chat.UntilTextAsync("sorry");
        using var next = await chat.PostAsync("still there?");
        await chat.UntilTextAsync("echo: still there?");
    }

    [Fact]
    public async Task A_turn_that_nobody_excuses_is_a_bad_gateway_and_the_chat_goes_on()
    {
        await using var host = await ChannelHost.StartAsync(apologises: false);
        using var chat = await ChatClient.StartAsync(host);
        using var failed = await chat.PostAsync("throw");
        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        using var next = await chat.PostAsync("still there?");
        await chat.UntilTextAsync("echo: still there?");
    }

    [Fact]
    public async Task A_turn_without_end_is_given_up()
    {
        await using var host = await ChannelHost.StartAsync(settings => (settings.TurnTimeout, settings.PostTimeout) = (TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100)));
        using var chat = await ChatClient.StartAsync(host);
        using var endless = await chat.PostAsync("slow 600000");
        using var next = await chat.PostAsync("next");
        await chat.UntilTextAsync("echo: next");
    }

    [Fact]
    public async Task Two_tabs_are_two_conversations()
    {
        await using var host = await ChannelHost.StartAsync();
        using var left = await ChatClient.StartAsync(host);
        using var right = await ChatClient.StartAsync(host);
        using var response = await left.PostAsync("left");
        await left.UntilTextAsync("echo: left");
        await right.PostAsync("right");
        await right.UntilTextAsync("echo: right");

        Assert.DoesNotContain(right.Heard, activity => ChatClient.Text(activity)!.Contains("left", StringComparison.Ordinal));
        using var stolen = await right.SendAsync(HttpMethod.Get, $"conversations/{left.ConversationId}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, stolen.StatusCode);
    }
}
