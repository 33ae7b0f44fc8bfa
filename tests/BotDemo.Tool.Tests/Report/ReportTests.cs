using System.Globalization;
using System.Text.Json.Nodes;
using Xunit;

namespace BotDemo.Tool.Tests.Report;

public sealed class ReportTests : IDisposable
{
    private readonly WrittenJournal _journal = new();

    public void Dispose() => _journal.Dispose();

    [Fact]
    public void Like_questions_stand_together_and_the_most_frequent_wording_leads()
    {
        _journal.Asked("Was sind die Aufgaben eines CTO?").Asked("Aufgaben CTO").Asked("welche aufgabe hat der cto").Asked("Aufgaben CTO")
            .Asked("Was sind die Aufgaben eines CIO?").Asked("Was verdient ein CTO?");

        var groups = Json()["asked"]!.AsArray();
        Assert.Equal(
            [("Aufgaben CTO", 4), ("Was verdient ein CTO?", 1), ("Was sind die Aufgaben eines CIO?", 1)],
            groups.Select(group => (group!["question"]!.GetValue<string>(), group["count"]!.GetValue<int>())));
        Assert.Equal(3, groups[0]!["wordings"]!.AsArray().Count);
    }

    [Fact]
    public void What_had_no_answer_and_what_was_disliked_is_named()
    {
        _journal.Asked("Wie wird das Wetter?", "notFound").Asked("Wird das Wetter schön?", "noneOfThese").Asked("Hallo", "greeting").Asked("Was macht ein CTO?")
            .Disliked("Was verdient ein CTO?", "cto-salary-germany", "zu ungenau");

        var run = _journal.Report();
        Assert.Equal(0, run.Exit);
        Assert.Contains("4 turns (4 de), 0 liked, 1 disliked", run.Output, StringComparison.Ordinal);
        Assert.Contains("Without an answer\n   2  Wie wird das Wetter?\n         1  Wird das Wetter schön?\n", Lines(run), StringComparison.Ordinal);
        Assert.Contains("Disliked\n   1  cto-salary-germany: Was verdient ein CTO?\n        \"zu ungenau\"\n", Lines(run), StringComparison.Ordinal);
        Assert.DoesNotContain("Hallo", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_days_asked_for_are_looked_at()
    {
        _journal.Asked("heute").Asked("gestern", daysAgo: 1).Asked("lange her", daysAgo: 40);

        Assert.Equal(1, Json("--days", "1")["turns"]!.GetValue<int>());
        Assert.Equal(2, Json()["turns"]!.GetValue<int>());
        Assert.Equal(3, Json("--days", "999999999")["turns"]!.GetValue<int>());
    }

    [Fact]
    public void A_line_cut_short_is_reported_and_the_rest_is_read()
    {
        _journal.Asked("eins").Line(0, """{"type":"asked","que""").Asked("zwei");

        var run = _journal.Report("--json");
        Assert.Equal(2, JsonNode.Parse(run.Output)!["turns"]!.GetValue<int>());
        Assert.Contains(".jsonl:2: skipped", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_journal_can_be_deleted_before_a_day_or_whole()
    {
        _journal.Asked("heute").Asked("lange her", daysAgo: 40);

        var yesterday = DateTime.UtcNow.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.StartsWith("1 days deleted", _journal.Report("--delete", "--before", yesterday).Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_journal.Folder));
        Assert.StartsWith("1 days deleted", _journal.Report("--delete").Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_journal.Folder));
    }

    [Theory]
    [InlineData("--before DATE goes with --delete", "--before", "2026-11-23")]
    [InlineData("--before takes a day", "--delete", "--before", "23.11.2026")]
    [InlineData("--delete goes with --before", "--delete", "--days", "7")]
    [InlineData("--days takes a number from 1", "--days", "0")]
    public void A_request_that_could_delete_more_than_was_meant_is_refused(string why, params string[] arguments)
    {
        _journal.Asked("heute");

        var run = _journal.Report(arguments);
        Assert.Equal(2, run.Exit);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_journal.Folder));
    }

    [Fact]
    public void Without_a_journal_the_tool_says_what_to_name()
    {
        var run = ToolProcess.Run("report", "--journal", "/no/such/folder");
        Assert.Equal(2, run.Exit);
        Assert.Contains("/no/such/folder", run.Error, StringComparison.Ordinal);
    }

    private JsonNode Json(params string[] arguments) => JsonNode.Parse(_journal.Report(["--json", .. arguments]).Output)!;

    private static string Lines(ToolProcess.Outcome run) => run.Output.ReplaceLineEndings("\n");
}
