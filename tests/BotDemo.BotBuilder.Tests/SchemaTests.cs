using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>Activities as JSON and as objects.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("""{"type":"message","unknown":{"a":[1,"2026-11-23T19:28:20.423+05:00"]}}""")]
    [InlineData("""{"type":"message","channelData":{"when":"2026-11-23T19:28:20.423+05:00","n":1.5}}""")]
    [InlineData("""{"type":"message","value":"2026-11-23T19:28:20Z"}""")]
    [InlineData("""{"type":"message","value":{"$type":"x","$id":"1"}}""")]
    [InlineData("""{"type":"message","from":{"id":"1","extra":true}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","when":"2026-11-23T00:00:00Z"}}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","additionalType":["AIGeneratedContent"],"citation":[{"@type":"Claim","position":1}]}]}""")]
    [InlineData("""{"type":"message","localTimestamp":"2026-11-23T19:28:20.423+05:00"}""")]
    public void Json_comes_back_as_it_was_sent(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json, HttpHelper.BotMessageSerializerSettings);
        var back = JsonConvert.SerializeObject(activity, Formatting.None, HttpHelper.BotMessageSerializerSettings);

        Assert.Equal(json, back);
    }

    [Fact]
    public void A_reply_turns_sender_and_recipient_around()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Id = "1",
            ChannelId = "msteams",
            ServiceUrl = "https://x",
            Locale = "de-DE",
            From = new("u", "User"),
            Recipient = new("b", "Bot"),
            Conversation = new ConversationAccount(true, id: "c", name: "n"),
        };
        var reply = message.CreateReply("hi");

        Assert.Equal(
            ("message", "1", "b", "u", "c", "de-DE", "hi"),
            (reply.Type, reply.ReplyToId, reply.From?.Id, reply.Recipient?.Id, reply.Conversation?.Id, reply.Locale, reply.Text));
    }

    [Theory]
    [InlineData("conversationUpdate", "directline", null)]
    [InlineData("conversationUpdate", "webchat", null)]
    [InlineData("conversationUpdate", "msteams", "1")]
    [InlineData("message", "directline", "1")]
    public void Nothing_replies_to_what_direct_line_does_not_keep(string type, string channel, string? expected) =>
        Assert.Equal(expected, new Activity(type) { Id = "1", ChannelId = channel }.GetConversationReference().ActivityId);

    [Fact]
    public void Channel_data_is_read_as_what_is_asked_for_or_not_at_all()
    {
        var activity = new Activity { ChannelData = JObject.Parse("{'tenant':{'id':'t'}}") };

        Assert.True(activity.TryGetChannelData<Microsoft.Bot.Schema.Teams.TeamsChannelData>(out var data));
        Assert.Equal("t", data.Tenant?.Id);
        activity.ChannelData = JArray.Parse("[1]");
        Assert.False(activity.TryGetChannelData(out data));
        activity.ChannelData = JObject.Parse("{'tenant':{'$type':[{'$type':true}],'$ref':'x'}}");
        Assert.True(activity.TryGetChannelData(out data));
        activity.ChannelData = "text";
        Assert.False(activity.TryGetChannelData(out data));
    }

    [Fact]
    public void Cards_become_attachments_with_their_content_type()
    {
        var attachment = new HeroCard("title", buttons: ["choice"]).ToAttachment();
        var json = JObject.Parse(JsonConvert.SerializeObject(MessageFactory.Attachment(attachment), HttpHelper.BotMessageSerializerSettings));

        Assert.Equal("application/vnd.microsoft.card.hero", (string?)json["attachments"]?[0]?["contentType"]);
        Assert.Equal("imBack", (string?)json["attachments"]?[0]?["content"]?["buttons"]?[0]?["type"]);
    }

    [Fact]
    public void An_entity_becomes_another_type_and_back()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("1", "Ada"), "<at>Ada</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("Ada", entity.GetAs<Mention>()?.Mentioned?.Name);
        Assert.Equal(entity, new Mention(new ChannelAccount("1", "Ada"), "<at>Ada</at>"));
    }
}
