using BotDemo.Knowledge;
using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>What entries must not have in common.</summary>
public sealed class CollisionTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_id_belongs_to_one_entry()
    {
        _folder.Write("entries/more/cto-boss.md", FolderOnDisk.Entry("cto-boss", "CIO", "cio-boss"));
        Assert.Contains("entries/more/cto-boss.md:2: error: the id 'cto-boss' is taken by entries/cto-boss.md", _folder.Faults(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Frage 3 nach CTO")]
    [InlineData("frage 3, nach cto!")]
    [InlineData("Fráge 3 nach „CTO“?")]
    public void A_question_belongs_to_one_entry_however_it_is_spelled(string question) =>
        Assert.Contains(
            $"entries/cto-boss.md:16: error: the question 'Frage 3 nach CTO' stands in entries/cio-boss.md:14 already",
            _folder.Replace(FolderOnDisk.Cio, "Frage 1 nach CIO", question).Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void An_umlaut_and_its_spelling_are_the_same_question() =>
        Assert.Contains(
            "error: the question 'Wer führt?' stands in entries/cio-boss.md:14 already",
            _folder.Replace(FolderOnDisk.Cio, "Frage 1 nach CIO", "wer fuehrt").Replace(FolderOnDisk.Cto, "Frage 1 nach CTO", "Wer führt?").Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void A_title_collides_with_a_way_to_ask() =>
        Assert.Contains(
            "error: the question 'An wen berichtet CTO?' stands in entries/cio-boss.md:14 already",
            _folder.Replace(FolderOnDisk.Cio, "Frage 1 nach CIO", "an wen berichtet cto").Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void A_question_twice_in_one_entry_is_a_warning() =>
        Assert.Equal(
            "entries/cto-boss.md:17: warning: the question 'frage 3 nach CTO' stands on line 16 already",
            _folder.Replace(FolderOnDisk.Cto, "- Frage 4 nach CTO", "- frage 3 nach CTO").Faults());

    [Fact]
    public void Both_languages_of_one_entry_may_ask_alike() =>
        Assert.Equal("", _folder.Replace(FolderOnDisk.Cto, "Frage 1 nach CTO", "cto boss").Replace(FolderOnDisk.Cto, "question 1 about CTO", "cto boss").Faults());

    [Fact]
    public void What_is_read_knows_its_lines()
    {
        var entry = _folder.Read().Knowledge!.Entry("cto-boss")!;
        Assert.Equal(("An wen berichtet CTO?", 13), (entry.German!.Title, entry.German.Lines.Title));
        Assert.Equal(("Frage 8 nach CTO", 21), (entry.German.Questions[7], entry.German.Lines.Questions[7]));
        Assert.Equal(("Meist an die Geschäftsführung. So halten es 42 % der Unternehmen.", 23), (entry.German.ShortAnswer, entry.German.Lines.ShortAnswer));
        Assert.Equal(("More [in the report](https://example.org/report).", 39), (entry.English!.Details, entry.English.Lines.Details));
        Assert.Equal(new Source("Who reports to whom", "Example Press", 2024, null, new("https://example.org/cto-boss")) { Line = 6 }, Assert.Single(entry.Sources));
        Assert.Equal(new DateOnly(2026, 11, 20), entry.Reviewed);
        Assert.Equal(["cio-boss"], entry.Related);
    }
}
