using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One rendering of an uploaded file.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string? viewId = null, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    [JsonProperty(PropertyName = "viewId")]
    public string? ViewId { get; set; }

    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
