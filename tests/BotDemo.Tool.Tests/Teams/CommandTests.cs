using System.Text.Json.Nodes;
using Xunit;

namespace BotDemo.Tool.Tests.Teams;

/// <summary>What the app package offers to ask, the bot can answer.</summary>
public sealed class CommandTests(WrittenPackage package) : IClassFixture<WrittenPackage>
{
    [Theory]
    [InlineData("de.json", "de")]
    [InlineData("en.json", "en")]
    public void Every_command_gets_an_answer_in_its_language(string words, string language)
    {
        var titles = package.Json(words).Where(word => word.Key.EndsWith(".title", StringComparison.Ordinal)).Select(word => word.Value!.GetValue<string>()).ToList();
        var questions = Path.GetTempFileName();
        File.WriteAllLines(questions, titles.Select(title => new JsonObject { ["id"] = title, ["text"] = title }.ToJsonString()));
        var run = ToolProcess.Run("ask", "--batch", questions);
        File.Delete(questions);

        Assert.Equal(0, run.Exit);
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(titles.Count, answers.Count);
        Assert.All(answers, answer =>
        {
            Assert.Contains(answer["kind"]!.GetValue<string>(), (string[])["answer", "help"]);
            Assert.Equal(language, answer["language"]!.GetValue<string>());
        });
    }
}
