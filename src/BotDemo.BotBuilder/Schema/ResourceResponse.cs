using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to something the bot sent.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }
}
