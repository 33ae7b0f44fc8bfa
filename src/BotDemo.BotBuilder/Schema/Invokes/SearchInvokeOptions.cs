using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which slice of the results a client asks for.</summary>
public class SearchInvokeOptions
{
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
