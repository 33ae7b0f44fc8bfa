using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot says to a channel when it opens a conversation.</summary>
public class ConversationParameters
{
    public ConversationParameters()
    {
    }

    public ConversationParameters(
        bool? isGroup = default, ChannelAccount? bot = null, IList<ChannelAccount>? members = null,
        string? topicName = null, Activity? activity = null, object? channelData = null, string? tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount? Bot { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount>? Members { get; set; }

    [JsonProperty(PropertyName = "topicName")]
    public string? TopicName { get; set; }

    [JsonProperty(PropertyName = "activity")]
    public Activity? Activity { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }
}
