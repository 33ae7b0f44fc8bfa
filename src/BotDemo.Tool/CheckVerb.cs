using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Tool;

/// <summary><c>check</c>: every fault in the knowledge at once, each with its place and what to do about it.</summary>
internal static class CheckVerb
{
    public static Command Define()
    {
        var knowledge = KnowledgeOption.Define();
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 for warnings too." };
        var coverage = new Option<bool>("--coverage")
        {
            Description = "Show how many entries there are by topic, role and language (de/en).",
        };
        var json = new Option<bool>("--json") { Description = "Write one JSON object." };
        var command = new Command("check", "Finds every fault in the knowledge: path:line: error|warning: what, and a hint.")
        {
            knowledge, strict, coverage, json,
        };
        command.SetAction(parsed =>
        {
            var finding = Finding.Of(KnowledgeOption.Folder(parsed.GetValue(knowledge)));
            Console.Out.Write(parsed.GetValue(json) ? finding.Json(parsed.GetValue(coverage)) : finding.Text(parsed.GetValue(coverage)));
            return finding.Errors > 0 || (parsed.GetValue(strict) && finding.Problems.Count > 0) ? Run.Faults : Run.Good;
        });
        return command;
    }

    private sealed record Finding(string Folder, KnowledgeBase? Knowledge, int Questions, IReadOnlyList<Problem> Problems)
    {
        public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

        public static Finding Of(string folder)
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var reading = KnowledgeFolder.Read(folder);
            var search = reading.Knowledge is { } knowledge ? SearchIndex.Check(knowledge) : [];
            var evaluation = EvaluationFolder.Read(folder, reading.Knowledge);
            return new(
                folder,
                reading.Knowledge,
                evaluation.Questions.Count,
                [.. reading.Check(today).Concat(search).Concat(evaluation.Problems).Order(Problem.Order)]);
        }

        public string Text(bool coverage)
        {
            var lines = Problems.Select(problem => problem with { Place = problem.Place with { Path = Shown(problem.Place.Path) } })
                .Select(problem => problem.ToString());
            var table = coverage && Knowledge is not null ? [new Coverage(Knowledge).Table()] : Array.Empty<string>();
            return string.Concat(table.Concat(lines).Append(Sum()).Select(line => line + Environment.NewLine));
        }

        public string Json(bool coverage) => JsonSerializer.Serialize(
            new
            {
                folder = Path.GetFullPath(Folder),
                errors = Errors,
                warnings = Problems.Count - Errors,
                problems = Problems.Select(problem => new
                {
                    path = problem.Place.Path,
                    line = problem.Place.Line,
                    severity = problem.Severity == Severity.Error ? "error" : "warning",
                    what = problem.What,
                    hint = problem.Hint,
                }),
                coverage = coverage && Knowledge is not null ? new Coverage(Knowledge).Rows() : null,
            },
            JsonText.Options) + Environment.NewLine;

        private string Sum()
        {
            var read = Knowledge is null ? "" : string.Create(
                CultureInfo.InvariantCulture, $"{Knowledge.Entries.Count} entries, {Questions} evaluation questions: ");
            return read + string.Create(CultureInfo.InvariantCulture, $"{Errors} errors, {Problems.Count - Errors} warnings");
        }

        // As seen from the working directory, so that a terminal or an editor can open it.
        private string Shown(string path)
        {
            var full = Path.GetFullPath(Path.Combine(Folder, path));
            var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
            return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
        }
    }
}
