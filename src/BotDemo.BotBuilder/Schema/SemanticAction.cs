using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to start or go on with a named action.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null, string? state = null)
    {
        Id = id;
        Entities = entities;
        State = state;
    }

    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity>? Entities { get; set; }

    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
