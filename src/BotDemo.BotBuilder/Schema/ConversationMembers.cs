using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who takes part in it.</summary>
public class ConversationMembers
{
    public ConversationMembers()
    {
    }

    public ConversationMembers(string? id = null, IList<ChannelAccount>? members = null)
    {
        Id = id;
        Members = members;
    }

    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount>? Members { get; set; }
}
