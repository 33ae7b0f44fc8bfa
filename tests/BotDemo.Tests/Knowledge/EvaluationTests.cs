using BotDemo.Knowledge;
using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>The questions by which the bot is measured are read and checked like the knowledge.</summary>
public sealed class EvaluationTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_question_is_read_with_its_set_language_entries_and_context()
    {
        _folder.Write("eval/test.en.jsonl", """

            {"id":"q1","text":"and his boss?","entries":["cto-boss"],"context":["what is a CTO?"]}
            """);
        var question = Assert.Single(EvaluationFolder.Read(_folder.Folder, _folder.Read().Knowledge).Questions);
        Assert.Equal(("test", Language.English, "q1", "and his boss?", new Place("eval/test.en.jsonl", 2)), (question.Set, question.Language, question.Id, question.Text, question.Place));
        Assert.Equal(["cto-boss"], question.Entries);
        Assert.Equal(["what is a CTO?"], question.Context);
    }

    [Theory]
    [InlineData("{\"id\":\"q1\"", "1: error: the line is not JSON")]
    [InlineData("[]", "1: error: the line lacks 'id', 'text' or 'entries', or one of them has the wrong type")]
    [InlineData("""{"id":"q1","text":"x"}""", "1: error: the line lacks 'id', 'text' or 'entries', or one of them has the wrong type")]
    [InlineData("""{"id":"q1","text":"x","entries":"cto-boss"}""", "1: error: the line lacks 'id', 'text' or 'entries', or one of them has the wrong type")]
    [InlineData("""{"id":"q1","text":"x","entries":[],"contxt":[]}""", "1: error: unknown key 'contxt'")]
    [InlineData("""{"id":"q1","text":"x","entries":["cto-bos"]}""", "1: error: unknown entry 'cto-bos'")]
    [InlineData("{\"id\":\"q1\",\"text\":\"x\",\"entries\":[]}\n{\"id\":\"q1\",\"text\":\"y\",\"entries\":[]}", "2: error: the id 'q1' is taken by eval/dev.de.jsonl:1")]
    [InlineData("{\"id\":\"q1\",\"text\":\"x\",\"entries\":[]}\n{\"id\":\"q2\",\"text\":\"X!\",\"entries\":[]}", "2: warning: the question 'X!' stands in eval/dev.de.jsonl:1 already")]
    public void Faults(string text, string fault) =>
        Assert.Equal($"eval/dev.de.jsonl:{fault}", _folder.Write("eval/dev.de.jsonl", text).EvaluationFaults());

    [Fact]
    public void A_file_is_named_by_set_and_language() =>
        Assert.Equal("eval/dev.jsonl:1: error: the file name says no set or no language", _folder.Write("eval/dev.jsonl", "").EvaluationFaults());

    [Fact]
    public void They_do_not_keep_the_bot_from_starting() =>
        Assert.Equal("", _folder.Write("eval/dev.de.jsonl", "{").Faults());
}
