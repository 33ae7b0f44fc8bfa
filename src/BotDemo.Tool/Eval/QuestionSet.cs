using System.Text.Json;
using System.Text.Json.Serialization;
using BotDemo.Knowledge;

namespace BotDemo.Tool.Eval;

/// <summary>A foreign base and its queries: <c>kb.jsonl</c> and <c>queries.jsonl</c> of one folder.</summary>
internal sealed record QuestionSet(KnowledgeBase Knowledge, IReadOnlyList<SetQuery> Queries)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="CouldNotRunException">A line of either file cannot be understood.</exception>
    public static QuestionSet Read(string folder) => new(
        new KnowledgeBase([.. Lines<SetEntry>(Path.Combine(folder, "kb.jsonl")).Select(EntryOf)], [], [], []),
        [.. Lines<SetQuery>(Path.Combine(folder, "queries.jsonl"))]);

    private static IEnumerable<T> Lines<T>(string path) => File.ReadLines(path)
        .Select((line, index) => (Line: line, Number: index + 1))
        .Where(numbered => !string.IsNullOrWhiteSpace(numbered.Line))
        .Select(numbered => Parsed<T>(path, numbered.Line, numbered.Number));

    private static T Parsed<T>(string path, string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Json) ?? throw new JsonException("null");
        }
        catch (JsonException fault)
        {
            throw new CouldNotRunException($"{path}:{number}: {fault.Message}");
        }
    }

    // The first question stands for the title. A base of passages has no questions at all.
    private static Entry EntryOf(SetEntry entry, int index)
    {
        var text = new EntryText(entry.Questions.FirstOrDefault(""), [.. entry.Questions.Skip(1)], entry.Answer ?? "", "");
        var german = Languages.FromTag(entry.Lang) == Language.German;
        return new Entry
        {
            Id = entry.Id,
            Place = new Place("kb.jsonl", index + 1),
            German = german ? text : null,
            English = german ? null : text,
        };
    }

    private sealed record SetEntry(string Id, string Lang, IReadOnlyList<string> Questions, string? Answer);
}

/// <summary>A query of a foreign set, and the entries that answer it.</summary>
internal sealed record SetQuery(string Qid, string Lang, string Text, IReadOnlyList<string> Relevant)
{
    [JsonIgnore]
    public Language Language => Languages.FromTag(Lang) ?? Language.English;
}
