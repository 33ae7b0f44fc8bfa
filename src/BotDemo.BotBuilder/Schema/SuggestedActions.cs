using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that are offered below a message and vanish after use.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string>? to, IEnumerable<CardAction>? actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    [JsonProperty(PropertyName = "to")]
    public IList<string>? To { get; set; }

    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction>? Actions { get; set; }
}
