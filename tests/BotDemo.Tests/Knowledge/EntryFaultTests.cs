using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>What <c>check</c> says of one damaged entry: path, line, fault.</summary>
public sealed class EntryFaultTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_folder_has_no_faults() => Assert.Equal("", _folder.Faults());

    [Theory]
    [InlineData("id: cto-boss\n", "", "2: error: 'id' is missing")]
    [InlineData("id: cto-boss", "id: cto-chef", "2: error: the id 'cto-chef' is unlike the file name 'cto-boss'")]
    [InlineData("roles: [CTO]\n", "", "2: error: 'roles' is missing")]
    [InlineData("roles: [CTO]", "roles: [CTX]", "3: error: unknown role 'CTX'")]
    [InlineData("topic: reporting-line\n", "", "2: error: 'topic' is missing")]
    [InlineData("topic: reporting-line", "topic: reporting", "4: error: unknown topic 'reporting'")]
    [InlineData("topic:", "topics:", "4: error: unknown key 'topics'")]
    [InlineData("id: cto-boss", "id: cto-boss\nkind: joke", "3: error: unknown kind 'joke'")]
    [InlineData("    year: 2024\n", "", "6: error: the source has neither 'year' nor 'accessed'")]
    [InlineData("year: 2024", "year: lately", "8: error: 'year' is 'lately', which is not a year")]
    [InlineData("year: 2024", "accessed: 1.3.2024", "8: error: 'accessed' is '1.3.2024', which is not a day")]
    [InlineData("    url: https://example.org/cto-boss\n", "", "6: error: the source has no 'url'")]
    [InlineData("url: https://example.org/cto-boss", "url: ftp://example.org", "9: error: the url 'ftp://example.org' is not http(s)")]
    [InlineData("reviewed: 2026-11-20", "reviewed: 2026-11-31", "10: error: 'reviewed' is '2026-11-31', which is not a day")]
    [InlineData("related: [cio-boss]", "related: [cio-bos]", "11: error: 'related' names 'cio-bos', which does not exist")]
    [InlineData("related: [cio-boss]", "related: [cto-boss, cio-boss]", "11: error: the entry is related to itself")]
    public void Front_matter(string old, string with, string fault) =>
        Assert.Contains($"{FolderOnDisk.Cto}:{fault}", _folder.Replace(FolderOnDisk.Cto, old, with).Faults(), StringComparison.Ordinal);

    [Theory]
    [InlineData("---\nid", "id", "1: error: the file does not start with front matter")]
    [InlineData("]\n---\n# de", "]\n# de", "1: error: the front matter has no end")]
    [InlineData("roles: [CTO]", "roles: [CTO", "malformed YAML")]
    [InlineData("roles: [CTO]", "roles: &a [*a]", "3: error: malformed YAML: anchors (&) and aliases (*) are not used here")]
    [InlineData("roles: [CTO]", "roles: [[[[[[[[[CTO]]]]]]]]]", "3: error: malformed YAML: the nesting is too deep")]
    [InlineData("roles: [CTO]", "roles: {a: CTO}", "3: error: 'roles' should be text here")]
    [InlineData("id: cto-boss", "id: cto-boss\nid: cto-boss", "malformed YAML: Duplicate key")]
    public void Malformed_front_matter(string old, string with, string fault) =>
        Assert.Contains(fault, _folder.Replace(FolderOnDisk.Cto, old, with).Faults(), StringComparison.Ordinal);

    [Theory]
    [InlineData("# en: Who", "# fr: Who", "wrong heading 'fr: Who does the CTO report to?'")]
    [InlineData("# en: Who", "## en: Who", "wrong heading")]
    [InlineData("# en: Who", "# de: Who", "a second section 'de'")]
    [InlineData("# en: Who does the CTO report to?", "# en:", "the heading '# en:' has no question")]
    [InlineData("More [in", "# More\n\nMore [in", "wrong heading 'More'")]
    [InlineData("More [in", "More\n---\n\nMore [in", "wrong heading 'More'")]
    [InlineData("# de: An", "Stray words.\n\n# de: An", "13: error: text outside of a language")]
    [InlineData("Mostly to the management. 42% of companies do it so.\n\nMore [in the report](https://example.org/report).", "", "the short answer is missing in 'en'")]
    [InlineData("Mostly", "- Mostly", "37: error: an empty line among the ways to ask")]
    [InlineData("- question 3", "\n- question 3", "31: error: an empty line among the ways to ask")]
    [InlineData("Mostly", "1. Mostly", "the short answer is missing in 'en'")]
    [InlineData("8 about CTO\n\nMostly", "8 about CTO\nMostly", "a way to ask should be one line of text")]
    [InlineData("Mostly", "<b>Mostly</b>", "HTML in an answer: <b>")]
    [InlineData("More [in", "<div>x</div>\n\nMore [in", "HTML in an answer")]
    [InlineData("More [in", "More ![in", "an image in an answer")]
    [InlineData("More [in", "a | b\n--|--\n1 | 2\n\nMore [in", "a table in an answer")]
    [InlineData("More [in", "> quoted\n\nMore [in", "a quotation block in an answer")]
    [InlineData("(https://example.org/report).\n\n# en", "(javascript:alert).\n\n# en", "the link 'javascript:alert' is not http(s)")]
    public void Text(string old, string with, string fault) =>
        Assert.Contains(fault, _folder.Replace(FolderOnDisk.Cto, old, with).Faults(), StringComparison.Ordinal);

    [Fact]
    public void A_missing_language_is_a_warning()
    {
        var text = FolderOnDisk.Entry("cto-boss", "CTO", "cio-boss");
        _folder.Write(FolderOnDisk.Cto, text[..text.IndexOf("# en", StringComparison.Ordinal)]);

        Assert.Equal("entries/cto-boss.md:2: warning: there is no text in 'en'", _folder.Faults());
        Assert.NotNull(_folder.Read().Knowledge);
    }

    [Fact]
    public void A_short_answer_of_400_characters_fits_and_one_more_does_not()
    {
        var answer = string.Concat(Enumerable.Repeat("So ist es. ", 50));
        _folder.Replace(FolderOnDisk.Cto, "Meist an die Geschäftsführung.", answer[..(400 - 46)]);
        Assert.Contains("has 4", _folder.Replace(FolderOnDisk.Cto, "So halten", "Und noch vieles mehr: So halten").Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_and_addresses_do_not_count_as_length()
    {
        var link = $"[im Bericht](https://example.org/{new string('x', 3000)})";
        Assert.DoesNotContain("characters", _folder.Replace(FolderOnDisk.Cto, "Meist an", $"**Meist** {link} an").Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_more_than_3000_characters_is_too_long()
    {
        var details = string.Concat(Enumerable.Repeat("Es kommt darauf an. ", 150));
        Assert.Contains("error: the answer in 'de' has 3,", _folder.Replace(FolderOnDisk.Cto, "Mehr dazu", details + "Mehr dazu").Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_talk_needs_no_sources_roles_or_topic()
    {
        _folder.Write("entries/smalltalk-hello.md", "---\nid: smalltalk-hello\nkind: smalltalk\n---\n# de: Na?\n\nGut.\n\n# en: How are you?\n\nFine.\n");
        Assert.Equal("", _folder.Faults());
    }

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_files_and_lines()
    {
        _folder.Replace(FolderOnDisk.Cto, "topic: reporting-line", "topic: x").Replace(FolderOnDisk.Cto, "[CTO]", "[X]").Replace(FolderOnDisk.Cio, "[CIO]", "[Y]");
        Assert.Equal(
            """
            entries/cio-boss.md:3: error: unknown role 'Y'
            entries/cto-boss.md:3: error: unknown role 'X'
            entries/cto-boss.md:4: error: unknown topic 'x'
            """,
            _folder.Faults());
        Assert.Null(_folder.Read().Knowledge);
    }

    [Fact]
    public void A_hint_names_what_was_probably_meant()
    {
        _folder.Replace(FolderOnDisk.Cto, "topic: reporting-line", "topic: reporting-lin");
        Assert.Equal("did you mean 'reporting-line'?", Assert.Single(_folder.Read().Problems).Hint);
    }
}
