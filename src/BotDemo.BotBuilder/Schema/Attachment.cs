using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card, picture or file that travels with a message.</summary>
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(
        string? contentType = null, string? contentUrl = null, object? content = null, string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    [JsonProperty(PropertyName = "contentType")]
    public string? ContentType { get; set; }

    [JsonProperty(PropertyName = "contentUrl")]
    public string? ContentUrl { get; set; }

    [JsonProperty(PropertyName = "content")]
    public object? Content { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }
}
