using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A run of activities, as uploaded to a conversation's history.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity>? Activities { get; set; }
}
