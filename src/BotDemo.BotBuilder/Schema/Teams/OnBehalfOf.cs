using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person in whose name a bot posts.</summary>
public class OnBehalfOf
{
    [JsonProperty(PropertyName = "itemId")]
    public int ItemId { get; set; }

    [JsonProperty(PropertyName = "mentionType")]
    public string? MentionType { get; set; }

    [JsonProperty(PropertyName = "mri")]
    public string? Mri { get; set; }

    [JsonProperty(PropertyName = "displayName")]
    public string? DisplayName { get; set; }
}
