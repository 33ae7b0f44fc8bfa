using System.Text.RegularExpressions;
using Xunit;

namespace BotDemo.Tool.Tests;

/// <summary>The help that the tool gives of itself.</summary>
public sealed partial class HelpTests
{
    [Fact]
    public void It_lists_every_verb_and_every_verb_explains_itself()
    {
        var help = ToolProcess.Run("--help");
        var verbs = help.Output[help.Output.IndexOf("Commands:", StringComparison.Ordinal)..]
            .Split('\n').Select(line => Verb().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(0, help.Exit);
        Assert.Contains("check", verbs);
        Assert.All(verbs, verb =>
        {
            var outcome = ToolProcess.Run(verb, "--help");
            Assert.Equal(0, outcome.Exit);
            Assert.Contains("Usage:", outcome.Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Without_a_verb_the_tool_says_what_there_is_and_could_not_run()
    {
        var outcome = ToolProcess.Run();
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("check", outcome.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("^  ([a-z]+) ")]
    private static partial Regex Verb();
}
