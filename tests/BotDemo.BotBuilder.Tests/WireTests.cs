using System.Net;
using System.Text;
using BotDemo.BotBuilder.Tests.Support;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What the endpoint answers to a bot without an app id, row by row as measured on the SDK or decided otherwise.</summary>
public sealed class WireTests : IAsyncLifetime
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
    [InlineData("""{"type":"message" """)]
    [InlineData("hello")]
    [InlineData("""{"type":"message","text":"\q"}""")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":{}}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(body), "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, answer.Content.Headers.ContentLength);
        Assert.Equal(0, bot.Turns);
    }

    [Theory]
    [InlineData("text", "{}")]
    [InlineData("conversation", "'x'")]
    [InlineData("from", "'x'")]
    [InlineData("timestamp", "'yesterday'")]
    [InlineData("attachments", "{}")]
    public async Task A_member_of_another_type_is_a_bad_request(string member, string json) =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(Some.Message(connector.Url).With(member, JToken.Parse(json))));

    [Theory]
    [InlineData("garbage")]
    [InlineData("{}")]
    [InlineData("]")]
    public async Task Text_after_the_activity_is_a_bad_request(string garbage)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Some.Message(connector.Url) + garbage), "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_activity_inside_a_list_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(new JArray(Some.Message(connector.Url))));

    [Theory]
    [InlineData(5)]
    [InlineData("foo")]
    [InlineData("Message")]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("trace")]
    [InlineData("conversationUpdate")]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    public async Task An_activity_that_nobody_answers_is_taken_in_silence(object type)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Some.Message(connector.Url).With("type", JToken.FromObject(type))));
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("text")]
    [InlineData("locale")]
    public async Task A_message_does_not_need_its(string member) =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Some.Message(connector.Url).Without(member)));

    [Theory]
    [InlineData("deliveryMode", "'unheard of'")]
    [InlineData("locale", "'no-such-locale-anywhere'")]
    [InlineData("unknown", "{'deep':[1,2]}")]
    [InlineData("text", "5")]
    [InlineData("attachments", "[]")]
    [InlineData("$type", "'System.Object'")]
    [InlineData("$ref", "'1'")]
    public async Task A_message_may_have(string member, string json) =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Some.Message(connector.Url).With(member, JToken.Parse(json))));

    [Fact]
    public async Task Without_an_id_the_reply_goes_to_the_conversation()
    {
        await StatusAsync(Some.Message(connector.Url).Without("id"));

        Assert.Equal("/v3/conversations/conv1/activities", Assert.Single(connector.Calls).Target);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData(null, 415)]
    [InlineData("application/json; charset=utf-16", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    [InlineData("application/vnd.microsoft.activity+json", 200)]
    public async Task Only_json_is_taken(string? contentType, int status)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Some.Message(connector.Url).ToString()), contentType);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Byte_order_marks_tell_the_encoding()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes(Some.Message(connector.Url, "Grüße").ToString())];
            Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(body, "application/json")).StatusCode);
        }

        Assert.Equal(["Echo: Grüße", "Echo: Grüße", "Echo: Grüße"], connector.Texts);
    }

    [Fact]
    public async Task Broken_utf8_is_replaced()
    {
        var body = Encoding.Latin1.GetBytes(Some.Message(connector.Url, "a\u00ffb").ToString());

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(body, "application/json")).StatusCode);
        Assert.Equal("Echo: a\ufffdb", Assert.Single(connector.Texts));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    public async Task Only_post_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(1 << 20, false, 200)]
    [InlineData((1 << 20) + 1, false, 413)]
    [InlineData((1 << 20) + 1, true, 413)]
    [InlineData(3 << 20, true, 413)]
    public async Task A_body_above_one_mebibyte_is_too_large(int length, bool chunked, int status)
    {
        var message = Some.Message(connector.Url).With("deliveryMode", "expectReplies").ToString();
        var body = Encoding.UTF8.GetBytes(new string(' ', length - Encoding.UTF8.GetByteCount(message)) + message);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = chunked ? new StreamContent(new MemoryStream(body)) : new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = chunked;

        Assert.Equal(status, (int)(await server.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData(60, 200)]
    [InlineData(120, 200)]
    [InlineData(128, 400)]
    [InlineData(200, 400)]
    [InlineData(20_000, 400)]
    public async Task Nesting_has_a_limit(int depth, int status)
    {
        var body = Some.Message(connector.Url).ToString().TrimEnd('}')
            + ",\"channelData\":" + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth + 1);

        Assert.Equal(status, (int)(await server.PostAsync(Encoding.UTF8.GetBytes(body), "application/json")).StatusCode);
    }

    [Theory]
    [InlineData("'unknown'", 501)]
    [InlineData("null", 501)]
    [InlineData("'healthCheck'", 501)]
    [InlineData("'adaptiveCard/action'", 400)]
    public async Task An_invoke_that_nobody_handles_is_not_implemented(string name, int status) =>
        Assert.Equal(status, (int)await StatusAsync(Some.Message(connector.Url).With("type", "invoke").With("name", JToken.Parse(name))));

    [Fact]
    public async Task An_action_without_value_is_refused_in_the_protocols_words()
    {
        var answer = await server.PostAsync(Some.Message(connector.Url).With("type", "invoke").With("name", "adaptiveCard/action"));

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Missing value property"}}""",
            JToken.Parse(await answer.Content.ReadAsStringAsync()).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task A_well_formed_action_that_nobody_handles_is_not_implemented() =>
        Assert.Equal(HttpStatusCode.NotImplemented, await StatusAsync(Some.Message(connector.Url)
            .With("type", "invoke").With("name", "adaptiveCard/action")
            .With("value", JObject.Parse("{'action':{'type':'Action.Execute','verb':'v','data':{}}}"))));

    [Fact]
    public async Task Feedback_from_teams_is_answered_with_an_empty_object()
    {
        var answer = await server.PostAsync(Some.Message(connector.Url).With("type", "invoke").With("name", "message/submitAction"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("{}", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Members_are_greeted()
    {
        await StatusAsync(Some.Message(connector.Url).With("type", "conversationUpdate").With("membersAdded", JArray.Parse("[{'id':'bot1'},{'id':'user1'}]")));

        Assert.Equal(["Welcome"], connector.Texts);
    }

    private async Task<HttpStatusCode> StatusAsync(JToken activity) => (await server.PostAsync(activity)).StatusCode;
}
