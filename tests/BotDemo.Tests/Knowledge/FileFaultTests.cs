using System.Text;
using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>What <c>check</c> says of files that are missing, unreadable, too large or not where they seem to be.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_folder_says_what_is_missing()
    {
        using var folder = new FolderOnDisk();
        Directory.Delete(folder.Folder, recursive: true);
        Directory.CreateDirectory(folder.Folder);
        Assert.Equal(
            """
            roles.yaml:1: error: the file is missing
            topics.yaml:1: error: the file is missing
            """,
            folder.Faults());
    }

    [Fact]
    public void A_folder_without_entries_is_no_knowledge() =>
        Assert.Equal("entries:1: error: there is no entry in this folder", _folder.Delete(FolderOnDisk.Cto).Delete(FolderOnDisk.Cio).Faults());

    [Fact]
    public void A_file_in_another_encoding_is_named_with_the_line()
    {
        _folder.Write(FolderOnDisk.Cto, Encoding.Latin1.GetBytes(FolderOnDisk.Entry("cto-boss", "CTO", "cio-boss")));
        Assert.Contains("entries/cto-boss.md:23: error: the file is not UTF-8", _folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_windows_are_read()
    {
        var text = FolderOnDisk.Entry("cto-boss", "CTO", "cio-boss").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal("", _folder.Write(FolderOnDisk.Cto, "\uFEFF" + text).Faults());
    }

    [Fact]
    public void Characters_that_hide_or_turn_text_are_refused() =>
        Assert.Contains(
            "entries/cto-boss.md:23: error: the file holds the invisible character U+202E",
            _folder.Replace(FolderOnDisk.Cto, "Meist", "\u202EMeist").Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void A_file_of_more_than_256_KiB_is_not_read() =>
        Assert.Contains(
            "entries/big.md:1: error: the file is larger than 256 KiB",
            _folder.Write("entries/big.md", new byte[(256 * 1024) + 1]).Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void A_line_that_nobody_could_read_is_refused() =>
        Assert.Contains(
            "entries/cto-boss.md:23: error: the line has more than 8000 characters",
            _folder.Replace(FolderOnDisk.Cto, "Meist", new string('x', 8000) + "Meist").Faults(),
            StringComparison.Ordinal);

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var other = new FolderOnDisk();
        File.CreateSymbolicLink(Path.Combine(_folder.Folder, "entries/far.md"), Path.Combine(other.Folder, FolderOnDisk.Cto));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Folder, "entries/more"), other.Folder);
        Assert.Equal(
            """
            entries/far.md:1: error: this file is a symbolic link that leads out of the knowledge folder
            entries/more:1: error: this folder is a symbolic link, and links to folders are not followed
            """,
            _folder.Faults());
    }

    [Fact]
    public void A_link_that_stays_inside_and_a_linked_knowledge_folder_are_followed()
    {
        // So mount container platforms their files.
        _folder.Write("entries/..data/cto-boss.md", FolderOnDisk.Entry("cto-boss", "CTO", "cio-boss")).Delete(FolderOnDisk.Cto);
        File.CreateSymbolicLink(Path.Combine(_folder.Folder, FolderOnDisk.Cto), "..data/cto-boss.md");
        var link = _folder.Folder + "-link";
        Directory.CreateSymbolicLink(link, _folder.Folder);
        try
        {
            Assert.Empty(BotDemo.Knowledge.KnowledgeFolder.Read(link).Problems);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Folder, "entries/gone.md"), "nowhere.md");
        Assert.Contains("entries/gone.md:1: error: the file cannot be read", _folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_Markdown_files_below_entries_are_entries() =>
        Assert.Equal("", _folder.Write("README.md", "# Read me").Write("entries/notes.txt", "x").Write("drafts/a.md", "x").Faults());

    [Theory]
    [InlineData("roles.yaml", "- id: CIO\n", "- id: CTO\n", "roles.yaml:4: error: the id 'CTO' stands on line 1 already")]
    [InlineData("roles.yaml", "  de: [CIO, IT-Vorstand]\n", "", "roles.yaml:4: error: 'de' is missing")]
    [InlineData("roles.yaml", "- id: CIO\n", "- id: CIO\n  neighbor: true\n", "roles.yaml:5: error: unknown key 'neighbor'")]
    [InlineData("roles.yaml", "IT-Vorstand", "Technikvorstand", "roles.yaml:5: warning: 'Technikvorstand' is also a name of CTO")]
    [InlineData("topics.yaml", "- id: salary\n", "- di: salary\n", "topics.yaml:4: error: unknown key 'di'")]
    public void Roles_and_topics(string path, string old, string with, string fault) =>
        Assert.Contains(fault, _folder.Replace(path, old, with).Faults(), StringComparison.Ordinal);

    [Theory]
    [InlineData("- de: [Chef]\n  example: Wer ist der Chef?", "1: error: a group of synonyms needs at least two different words")]
    [InlineData("- de: [Chef, Boss]", "1: error: the group has no 'example'")]
    [InlineData("- de: [Chef, Boss]\n  en: [boss, chief]\n  example: Wer ist der Chef?", "1: error: a group of synonyms has words of one language")]
    [InlineData("- de: [Chef, Boss]\n  example: Wer leitet?", "2: warning: the example holds none of the group's words")]
    public void Synonyms(string text, string fault) =>
        Assert.Contains($"synonyms.yaml:{fault}", _folder.Write("synonyms.yaml", text).Faults(), StringComparison.Ordinal);
}
