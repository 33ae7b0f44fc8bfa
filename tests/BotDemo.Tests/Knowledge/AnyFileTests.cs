using CsCheck;
using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>Whatever stands in a file, reading ends with a list of problems and never with an exception.</summary>
public sealed class AnyFileTests
{
    private static readonly string Sound = FolderOnDisk.Entry("cto-boss", "CTO", "cio-boss");

    // What YAML and Markdown give a meaning to, and what encodings stumble over.
    private static readonly Gen<string> Piece = Gen.OneOf(
        Of("---", "\n", "\n\n", "[", "]", "{", "}", ": ", "- ", "# ", "# de:", "> ", "    ", "|", "&a", "*a", "!!", "'", "\"", "<b>", "![](", "](", "\0", "\uFEFF", "%", "?", ",", "`", "\t", "1. ", "9999999999999999999999", "\r"),
        Gen.String[0, 8]);

    private static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void Of_entries()
    {
        using var folder = new FolderOnDisk();
        Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 40], Piece.Array[0, 5]).Sample(
            (start, length, pieces) =>
            {
                var end = Math.Min(start + length, Sound.Length);
                folder.Write(FolderOnDisk.Cto, Sound[..start] + string.Concat(pieces) + Sound[end..]).Faults();
            },
            iter: 400,
            threads: 1);
    }

    [Theory]
    [InlineData("roles.yaml")]
    [InlineData("topics.yaml")]
    [InlineData("synonyms.yaml")]
    [InlineData("eval/dev.de.jsonl")]
    public void Of_lists(string path)
    {
        using var folder = new FolderOnDisk();
        var words = Gen.OneOf(Piece, Of("- id: A\n", "  de: [a]\n", "  en: [b, c]\n", "  example: a\n", "{\"id\":", "\"text\":\"x\",", "\"entries\":[]}"));
        words.Array[0, 12].Sample(
            pieces =>
            {
                folder.Write(path, string.Concat(pieces)).Faults();
                folder.EvaluationFaults();
            },
            iter: 80,
            threads: 1);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("<a ")]
    [InlineData("![")]
    [InlineData("`")]
    public void Of_200_KiB_of_one_mark(string mark)
    {
        using var folder = new FolderOnDisk();
        var line = string.Concat(Enumerable.Repeat(mark, 6000 / mark.Length));
        var lines = string.Join('\n', Enumerable.Repeat(line, 33));
        folder.Replace(FolderOnDisk.Cto, "Meist", lines + "Meist").Faults();
        folder.Write(FolderOnDisk.Cto, Sound.Replace("roles: [CTO]", "roles: " + lines, StringComparison.Ordinal)).Faults();
    }
}
