using BotDemo.Tests.Knowledge;
using Xunit;

namespace BotDemo.Tool.Tests;

/// <summary>What an engineer sees of <c>eval</c>.</summary>
public sealed class EvalTests : IDisposable
{
    private const string Entries = """
        {"id":"cto","lang":"en","questions":["What is a CTO?","What does a CTO do?"],"answer":"Technology."}
        {"id":"cio","lang":"en","questions":["What is a CIO?","What does a CIO do?"],"answer":"Information."}
        """;

    private const string Queries = """
        {"qid":"q1","lang":"en","text":"what is a cto","relevant":["cto"]}
        {"qid":"q2","lang":"en","text":"duties of a cio","relevant":["cio"]}
        {"qid":"q3","lang":"en","text":"football","relevant":[]}
        """;

    private readonly FolderOnDisk _folder = new();

    public EvalTests()
    {
        _folder.Write("kb.jsonl", Entries);
        _folder.Write("queries.jsonl", Queries);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_foreign_set_gets_its_figures_and_a_run_file()
    {
        var outcome = ToolProcess.RunIn(_folder.Folder, "eval", "--set", ".", "--run", "run.jsonl");

        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.Contains("3 questions, 1 of them out of scope", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            """{"qid":"q1","us":""", File.ReadLines(Path.Combine(_folder.Folder, "run.jsonl")).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_run_is_its_own_equal()
    {
        _folder.Write("stored.json", ToolProcess.RunIn(_folder.Folder, "eval", "--set", ".", "--json").Output);
        var outcome = ToolProcess.RunIn(_folder.Folder, "eval", "--set", ".", "--baseline", "stored.json");

        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
    }

    [Fact]
    public void A_file_that_is_no_stored_run_is_named()
    {
        _folder.Write("stored.json", "no run");
        var outcome = ToolProcess.RunIn(_folder.Folder, "eval", "--set", ".", "--baseline", "stored.json");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("'stored.json' is no stored run", outcome.Error, StringComparison.Ordinal);
    }
}
