using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting that a conversation belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string? id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }
}
