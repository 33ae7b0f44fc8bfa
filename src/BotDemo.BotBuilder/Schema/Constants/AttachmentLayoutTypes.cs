namespace Microsoft.Bot.Schema;

/// <summary>How a client lays out several attachments.</summary>
public static class AttachmentLayoutTypes
{
    public const string List = "list";
    public const string Carousel = "carousel";
}
