using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client sends when an Adaptive Card runs Action.Execute.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeValue()
    {
    }

    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction? Action { get; set; }

    [JsonProperty(PropertyName = "authentication")]
    public AdaptiveCardAuthentication? Authentication { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
