using System.Text.Json;

namespace BotDemo.Tool.Ask;

/// <summary>A line of a batch: <c>{"id":"q1","text":"...","context":["earlier user turn", ...],"locale":"de"}</c>.</summary>
internal sealed record BatchQuestion(string Id, string Text, IReadOnlyList<string> Context, string? Locale)
{
    /// <summary>The question, or what is wrong with the line; the id as far as it could be read.</summary>
    public static (BatchQuestion? Question, string? Id, string? Error) Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement)
                : (null, null, "the line is no JSON object");
        }
        catch (JsonException exception)
        {
            return (null, null, $"the line is not valid JSON: {exception.Message}");
        }
    }

    private static (BatchQuestion?, string?, string?) Read(JsonElement line)
    {
        var faults = new List<string>();
        var id = ReadText(line, "id", required: true, faults);
        var text = ReadText(line, "text", required: true, faults);
        var locale = ReadText(line, "locale", required: false, faults);
        var context = ReadTexts(line, "context", faults);
        return faults.Count == 0
            ? (new BatchQuestion(id!, text!, context, locale), id, null)
            : (null, id, string.Join("; ", faults));
    }

    private static string? ReadText(JsonElement line, string name, bool required, List<string> faults)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (required)
                faults.Add($"\"{name}\" is missing");
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
            return Valid(value, name, faults);
        faults.Add($"\"{name}\" must be a string");
        return null;
    }

    private static List<string> ReadTexts(JsonElement line, string name, List<string> faults)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(item => Valid(item, name, faults) ?? "")];
        faults.Add($"\"{name}\" must be an array of strings");
        return [];
    }

    // A lone surrogate is valid JSON and no valid text.
    private static string? Valid(JsonElement value, string name, List<string> faults)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            faults.Add($"\"{name}\" holds half a surrogate pair");
            return null;
        }
    }
}
