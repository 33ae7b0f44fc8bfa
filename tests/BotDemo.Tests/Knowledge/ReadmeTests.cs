using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>What <c>knowledge/README.md</c> shows is what the bot reads.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Its_complete_example_is_a_sound_entry()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "knowledge", "README.md"));
        var example = readme.Split("````markdown\n")[1].Split("\n````")[0];
        using var folder = new FolderOnDisk();
        folder.Delete(FolderOnDisk.Cto).Replace(FolderOnDisk.Cio, "[cto-boss]", "[cto-example]").Write("entries/cto-example.md", example);

        Assert.Equal("", folder.Faults());
        Assert.NotEmpty(folder.Read().Knowledge!.Entry("cto-example")!.English!.Details);
    }

    [Fact]
    public void The_knowledge_that_ships_has_no_errors()
    {
        var reading = BotDemo.Knowledge.KnowledgeFolder.Read(Path.Combine(AppContext.BaseDirectory, "knowledge"));
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == BotDemo.Knowledge.Severity.Error);
    }
}
