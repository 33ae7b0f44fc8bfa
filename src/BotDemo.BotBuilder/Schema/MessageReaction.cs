using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One reaction, such as a like, to a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }
}
