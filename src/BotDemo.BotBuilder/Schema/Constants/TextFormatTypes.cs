namespace Microsoft.Bot.Schema;

/// <summary>How a client reads the text of a message.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
