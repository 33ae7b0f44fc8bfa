using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All replies of a turn, sent back in the HTTP answer instead of through the connector.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity>? Activities { get; set; }
}
