using BotDemo.Tests.Knowledge;
using Xunit;

namespace BotDemo.Tool.Tests;

/// <summary>What a curator sees of <c>diff</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_knowledge_gives_the_same_answers()
    {
        _folder.Write("questions.jsonl", """{"text":"Wem ist der CTO unterstellt?"}""");
        var outcome = ToolProcess.RunIn(_folder.Folder, "diff", ".", ".", "questions.jsonl");

        Assert.Equal((0, "0 of 1 answers change", ""), (outcome.Exit, outcome.Output.Trim(), outcome.Error));
    }

    [Fact]
    public void A_line_without_a_text_is_named()
    {
        _folder.Write("questions.jsonl", """{"id":"q1"}""");
        var outcome = ToolProcess.RunIn(_folder.Folder, "diff", ".", ".", "questions.jsonl");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("questions.jsonl:1:", outcome.Error, StringComparison.Ordinal);
    }
}
