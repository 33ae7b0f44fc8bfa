using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A bot's answer to Action.Execute: a new card, a text or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }
}
