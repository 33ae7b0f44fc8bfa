using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>What a curator is asked to look at in sound knowledge.</summary>
public sealed class CuratorTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_source_older_than_five_years_on_a_fast_topic()
    {
        _folder.Replace(FolderOnDisk.Cto, "year: 2024", "year: 2020");
        Assert.Equal("", _folder.Faults());
        Assert.Equal(
            "entries/cto-boss.md:6: warning: the source 'Who reports to whom' is of 2020, and 'salary' ages fast",
            _folder.Replace(FolderOnDisk.Cto, "topic: reporting-line", "topic: salary").Faults());
    }

    [Fact]
    public void A_law_does_not_age() =>
        Assert.Equal(
            "",
            _folder.Replace(FolderOnDisk.Cto, "year: 2024", "year: 2009").Replace(FolderOnDisk.Cto, "topic: reporting-line", "topic: salary")
                .Replace(FolderOnDisk.Cto, "url: https://example.org/cto-boss", "url: https://www.gesetze-im-internet.de/bsig_2025/").Faults());

    [Theory]
    [InlineData("reviewed: 2026-11-20\n", "", "2: warning: nobody has reviewed this entry")]
    [InlineData("reviewed: 2026-11-20", "reviewed: 2026-12-01", "2: warning: the review is dated in the future: 2026-12-01")]
    [InlineData("reviewed: 2026-11-20", "reviewed: 2023-11-22", "2: warning: the last review was on 2023-11-22")]
    [InlineData("year: 2024", "year: 2027", "6: warning: the source 'Who reports to whom' is dated in the future")]
    [InlineData("year: 2024", "accessed: 2026-11-24", "6: warning: the source 'Who reports to whom' is dated in the future")]
    [InlineData("- Frage 8 nach CTO\n", "", "13: warning: only 7 other ways to ask in 'de'")]
    public void Reviews_dates_and_ways_to_ask(string old, string with, string fault) =>
        Assert.Equal($"{FolderOnDisk.Cto}:{fault}", _folder.Replace(FolderOnDisk.Cto, old, with).Faults());

    [Fact]
    public void An_entry_that_no_other_leads_to() =>
        Assert.Equal(
            "entries/cio-boss.md:2: warning: no entry is related to this one",
            _folder.Replace(FolderOnDisk.Cto, "related: [cio-boss]\n", "").Faults());

    [Fact]
    public void A_sentence_that_takes_too_much_breath()
    {
        var long_sentence = string.Join(' ', Enumerable.Repeat("immer", 33));
        Assert.Contains(
            "entries/cto-boss.md:25: warning: a sentence of 36 words in 'de': Mehr dazu",
            _folder.Replace(FolderOnDisk.Cto, "Mehr dazu [im Bericht](https://example.org/report).", $"Mehr dazu gibt {long_sentence}.").Faults(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Points_in_dates_and_abbreviations_do_not_end_a_sentence()
    {
        var words = string.Join(' ', Enumerable.Repeat("so", 15));
        Assert.Contains(
            "a sentence of 37 words in 'de'",
            _folder.Replace(FolderOnDisk.Cto, "Mehr dazu", $"Nach Abs. 2 gilt z. B. {words} am 6. Mai {words}. Mehr dazu").Faults(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_nothing_but_long_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("Informationssicherheitsbeauftragter Unternehmenssicherheit. ", 40));
        Assert.Contains(
            "entries/cto-boss.md:23: warning: the text in 'de' is hard to read",
            _folder.Replace(FolderOnDisk.Cto, "Mehr dazu", words + "Mehr dazu").Faults(),
            StringComparison.Ordinal);
    }
}
