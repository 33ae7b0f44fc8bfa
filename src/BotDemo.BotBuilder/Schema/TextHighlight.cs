using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A stretch of text that a suggestion is about.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string? text = null, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
