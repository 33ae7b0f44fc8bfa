using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An account named in the text of a message.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The piece of the message's text that is the mention.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }
}
