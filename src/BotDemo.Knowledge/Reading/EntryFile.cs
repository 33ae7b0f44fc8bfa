namespace BotDemo.Knowledge.Reading;

/// <summary>Reads one entry file: YAML front matter between two lines of <c>---</c>, then Markdown.</summary>
internal static class EntryFile
{
    private const string Fence = "---";
    private const string Form = "start the file with '---', then 'key: value' lines, then '---' again";
    private static readonly string[] Keys = ["id", "kind", "roles", "topic", "sources", "reviewed", "related"];
    private static readonly string[] SourceKeys = ["title", "publisher", "year", "accessed", "url"];

    /// <summary>Null, with a problem, where there is no front matter to read.</summary>
    public static EntryDraft? Read(TextFile file, ProblemList problems)
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            problems.Error(file.Path, 1, "the file does not start with front matter", Form);
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            problems.Error(file.Path, 1, "the front matter has no end", Form);
            return null;
        }

        var text = new YamlText(file.Path, 1, problems);
        var texts = EntryBody.Read(file.Path, end + 1, string.Join('\n', lines[(end + 1)..]), problems);
        var fields = text.Parse(string.Join('\n', lines[1..end])) is { } root ? YamlFields.Of(text, root, Keys) : null;
        return fields is null ? null : Draft(file.Path, fields, text) with { Texts = texts };
    }

    private static EntryDraft Draft(string path, YamlFields fields, YamlText text) => new()
    {
        Path = path,
        Id = fields.Text("id"),
        Kind = fields.Text("kind"),
        Roles = fields.Texts("roles"),
        Topic = fields.Text("topic"),
        Sources = [.. fields.Items("sources").Select(node => YamlFields.Of(text, node, SourceKeys)).OfType<YamlFields>().Select(Source)],
        Reviewed = fields.Text("reviewed"),
        Related = fields.Texts("related"),
    };

    private static SourceDraft Source(YamlFields fields) => new(
        fields.Line, fields.Text("title"), fields.Text("publisher"), fields.Text("year"), fields.Text("accessed"), fields.Text("url"));
}
