using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The token that a client adds to Action.Execute after a sign-in.</summary>
public class AdaptiveCardAuthentication
{
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    [JsonProperty(PropertyName = "token")]
    public string? Token { get; set; }
}
