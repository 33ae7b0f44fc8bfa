using System.Text.Json;

namespace BotDemo.Knowledge.Reading;

/// <summary>Reads one file of evaluation questions: one JSON object a line.</summary>
internal static class EvaluationFile
{
    private const string Example =
        """write {"id":"q1","text":"...","entries":["entry-id"]}, with "context":["..."] where it continues a talk""";
    private static readonly string[] Keys = ["id", "text", "entries", "context"];
    private static readonly JsonDocumentOptions Flat = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    public static IEnumerable<EvaluationQuestion> Read(TextFile file, string set, Language language, ProblemList problems)
    {
        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Question(line, set, language, new(file.Path, number), problems) is { } question)
            {
                yield return question;
            }
        }
    }

    private static EvaluationQuestion? Question(string line, string set, Language language, Place place, ProblemList problems)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Flat);
            var fields = document.RootElement;
            if (fields.ValueKind == JsonValueKind.Object
                && Text(fields, "id") is { } id
                && Text(fields, "text") is { } text
                && Texts(fields, "entries", required: true) is { } entries
                && Texts(fields, "context", required: false) is { } context)
            {
                return Known(fields, place, problems) ? new(set, language, id, text, entries, context, place) : null;
            }

            problems.Error(place.Path, place.Line, "the line lacks 'id', 'text' or 'entries', or one of them has the wrong type", Example);
        }
        catch (JsonException)
        {
            problems.Error(place.Path, place.Line, "the line is not JSON", Example);
        }

        return null;
    }

    private static bool Known(JsonElement fields, Place place, ProblemList problems)
    {
        var unknown = fields.EnumerateObject().Select(field => field.Name).Where(name => !Keys.Contains(name)).ToList();
        foreach (var name in unknown)
        {
            problems.Error(place.Path, place.Line, $"unknown key '{name}'", Spelling.Suggest(name, Keys) ?? Example);
        }

        return unknown.Count == 0;
    }

    private static string? Text(JsonElement fields, string key) =>
        fields.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string>? Texts(JsonElement fields, string key, bool required)
    {
        if (!fields.TryGetProperty(key, out var value))
        {
            return required ? null : [];
        }

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : null;
    }
}
