using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a conversation takes place and between whom: what a bot keeps to speak up later.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(
        string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public ConversationReference(
        CultureInfo? locale, string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null,
        ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        Locale = locale?.Name;
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    [JsonProperty(PropertyName = "activityId")]
    public string? ActivityId { get; set; }

    [JsonProperty(PropertyName = "user")]
    public ChannelAccount? User { get; set; }

    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount? Bot { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount? Conversation { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string? ChannelId { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string? Locale { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>The event with which an adapter starts a turn that no user asked for.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
