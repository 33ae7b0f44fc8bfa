using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Tool;

/// <summary><c>diff</c>: which answers change between two knowledge folders, side by side.</summary>
internal static class DiffVerb
{
    public static Command Define()
    {
        var before = new Argument<string>("OLD") { Description = "A knowledge folder." };
        var after = new Argument<string>("NEW") { Description = "The same after an edit." };
        var questions = new Argument<string>("QUESTIONS") { Description = "JSON lines with a \"text\", and a \"locale\" (de or en) where it is not German." };
        var command = new Command("diff", "Shows which questions get another entry after an edit; exit 1 if any does.") { before, after, questions };
        command.SetAction(parsed => Compare(
            SearchIndex.Build(KnowledgeOption.Sound(parsed.GetValue(before))),
            SearchIndex.Build(KnowledgeOption.Sound(parsed.GetValue(after))),
            parsed.GetValue(questions)!));
        return command;
    }

    private static int Compare(SearchIndex before, SearchIndex after, string path)
    {
        var (asked, changed) = (0, 0);
        foreach (var query in Queries(path))
        {
            var (was, now) = (First(before, query), First(after, query));
            asked++;
            if (was?.Entry.Id != now?.Entry.Id)
            {
                changed++;
                Console.Out.WriteLine($"{query.Text}\n  - {Shown(was)}\n  + {Shown(now)}");
            }
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed} of {asked} answers change"));
        return changed > 0 ? Run.Faults : Run.Good;
    }

    private static Hit? First(SearchIndex index, Query query) => index.Search(query with { Limit = 1 }) is [var first, ..] ? first : null;

    private static string Shown(Hit? hit) => hit is null
        ? "nothing"
        : string.Create(CultureInfo.InvariantCulture, $"{hit.Confidence:F2} {hit.Entry.Id}: {hit.Entry.In(hit.Language)?.ShortAnswer}");

    private static IEnumerable<Query> Queries(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parsed(path, line, number);
            }
        }
    }

    private static Query Parsed(string path, string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var locale = json.RootElement.TryGetProperty("locale", out var given) ? given.GetString() : null;
            return new Query(json.RootElement.GetProperty("text").GetString() ?? "", Languages.FromTag(locale) ?? Language.German);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new CouldNotRunException($"{path}:{number}: {fault.Message}");
        }
    }
}
