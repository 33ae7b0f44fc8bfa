using System.Text.Json;
using BotDemo.Tests.Knowledge;
using Xunit;

namespace BotDemo.Tool.Tests;

/// <summary>What a curator sees of <c>check</c>.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_knowledge_passes()
    {
        var outcome = Check("--strict");
        Assert.Equal((0, "2 entries, 0 evaluation questions: 0 errors, 0 warnings", ""), (outcome.Exit, outcome.Output.Trim(), outcome.Error));
    }

    [Fact]
    public void An_error_is_shown_with_place_and_hint_and_fails()
    {
        _folder.Replace(FolderOnDisk.Cto, "topic: reporting-line", "topic: reportingline");
        var outcome = ToolProcess.RunIn(_folder.Folder, "check", "--knowledge", ".");
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(
            ["entries/cto-boss.md:4: error: unknown topic 'reportingline'", "    did you mean 'reporting-line'?", "1 errors, 0 warnings"],
            outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_warning_passes_unless_strict()
    {
        _folder.Replace(FolderOnDisk.Cto, "42% of", "43% of");
        Assert.Equal(0, Check().Exit);
        var outcome = Check("--strict");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("cto-boss.md:37: warning: 'en' does not say what 'de' says: 42", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_evaluation_question_fails()
    {
        _folder.Write("eval/dev.en.jsonl", """{"id":"q1","text":"x","entries":["nobody"]}""");
        var outcome = Check();
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("eval/dev.en.jsonl:1: error: unknown entry 'nobody'", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_same_as_the_text()
    {
        _folder.Replace(FolderOnDisk.Cto, "roles: [CTO]", "roles: [Cheftechniker]");
        var outcome = Check("--json", "--coverage");
        using var json = JsonDocument.Parse(outcome.Output);
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().Single();
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(("entries/cto-boss.md", 3, "error"), (problem.GetProperty("path").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("severity").GetString()));
        Assert.Equal("unknown role 'Cheftechniker'", problem.GetProperty("what").GetString());
    }

    [Fact]
    public void Coverage_counts_entries_by_topic_role_and_language()
    {
        var text = File.ReadAllText(Path.Combine(_folder.Folder, FolderOnDisk.Cio));
        _folder.Write(FolderOnDisk.Cio, text[..text.IndexOf("# en", StringComparison.Ordinal)]);
        Assert.Equal(
            ["topic           CTO  CIO", "reporting-line    1  1/0", "salary            ·    ·"],
            Check("--coverage").Output.Split('\n').Take(3));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_fault_in_knowledge()
    {
        var outcome = ToolProcess.Run("check", "--knowledge", "/no/such/folder");
        Assert.Equal((2, "There is no folder '/no/such/folder'."), (outcome.Exit, outcome.Error.Trim()));
    }

    [Fact]
    public void A_mistyped_option_could_not_run()
    {
        var outcome = Check("--strikt");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("--strict", outcome.Error + outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_knowledge_is_found_from_a_folder_below_its_own()
    {
        // A knowledge folder is the one that is called so.
        var home = Directory.CreateTempSubdirectory("home-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(home, "knowledge"), _folder.Folder);
        Directory.CreateDirectory(Path.Combine(home, "a", "b"));
        try
        {
            Assert.Contains("2 entries", ToolProcess.RunIn(Path.Combine(home, "a", "b"), "check").Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    [Fact]
    public void The_knowledge_that_ships_has_no_errors() => Assert.Contains(": 0 errors", ToolProcess.Run("check").Output, StringComparison.Ordinal);

    private ToolProcess.Outcome Check(params string[] options) => ToolProcess.Run(["check", "--knowledge", _folder.Folder, .. options]);
}
