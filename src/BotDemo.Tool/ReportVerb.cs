using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BotDemo.Journal;
using BotDemo.Tool.Report;

namespace BotDemo.Tool;

/// <summary><c>report</c>: what users asked, what had no answer, what they disliked; and forgetting it.</summary>
internal static class ReportVerb
{
    private const int DefaultDays = 30;

    public static Command Define()
    {
        var days = new Option<int>("--days") { Description = "How many days back, today included.", HelpName = "N", DefaultValueFactory = _ => DefaultDays };
        var json = new Option<bool>("--json") { Description = "Write one JSON object." };
        var delete = new Option<bool>("--delete") { Description = "Delete the journal instead." };
        var before = new Option<DateOnly?>("--before")
        {
            Description = "With --delete: only the days before this one.",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;
                result.AddError("--before takes a day such as 2026-11-23.");
                return null;
            },
        };
        var journal = JournalOption.Define();
        var command = new Command("report", "Shows what was asked, what had no answer and what was disliked, like questions together.") { days, json, delete, before, journal };
        command.Validators.Add(result =>
        {
            if (result.GetResult(before) is not null && !result.GetValue(delete))
                result.AddError("--before DATE goes with --delete.");
            if (result.GetResult(days) is { Implicit: false } && result.GetValue(delete))
                result.AddError("--delete goes with --before DATE, not with --days.");
            if (result.GetResult(days) is { Errors: var errors } && !errors.Any() && result.GetValue(days) < 1)
                result.AddError("--days takes a number from 1.");
        });
        command.SetAction(parsed =>
        {
            var folder = JournalOption.Folder(parsed.GetValue(journal));
            Console.Out.WriteLine(parsed.GetValue(delete) ? Delete(folder, parsed.GetValue(before), parsed.GetValue(json)) : Read(folder, parsed.GetValue(days), parsed.GetValue(json)));
            return Run.Good;
        });
        return command;
    }

    private static string Delete(string folder, DateOnly? before, bool json)
    {
        var deleted = JournalFolder.Forget(folder, before);
        return json
            ? JsonSerializer.Serialize(new { deletedDays = deleted }, JsonText.Options)
            : string.Create(CultureInfo.InvariantCulture, $"{deleted} days deleted from {folder}");
    }

    private static string Read(string folder, int days, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var since = days > today.DayNumber ? DateOnly.MinValue : today.AddDays(1 - days);
        var records = JournalFolder.Read(folder, since, (path, line) => Console.Error.WriteLine($"{path}:{line}: skipped: no record, perhaps cut short by a crash"));
        var report = JournalReport.Of(records, since, today);
        return json ? report.Json() : report.Text();
    }
}
