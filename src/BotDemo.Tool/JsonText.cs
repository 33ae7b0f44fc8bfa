using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotDemo.Tool;

/// <summary>How the tool writes JSON: one line, umlauts as they are, nothing for null.</summary>
internal static class JsonText
{
    // The output goes to a terminal or a file, never into a page: nothing but JSON's own escapes is needed.
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
