using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotDemo.Tool.Teams;

/// <summary>The zip that Teams takes: a manifest, its words in both languages, and two icons that were drawn for this bot.</summary>
internal static class AppPackage
{
    public const string EnglishWords = "en.json";
    public const string GermanWords = "de.json";
    public const string ColourIcon = "color.png";
    public const string OutlineIcon = "outline.png";

    // The same input gives the same bytes.
    private static readonly DateTimeOffset _written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions _indented = new(JsonText.Options) { WriteIndented = true };

    public static void Write(AppRegistration registration, Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        var manifest = Manifest.Of(registration, JsonNode.Parse(Resource(EnglishWords))!.AsObject());
        Add(archive, "manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(_indented)));
        foreach (var name in (string[])[EnglishWords, GermanWords, ColourIcon, OutlineIcon])
            Add(archive, name, Resource(name));
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var file = archive.CreateEntry(name);
        file.LastWriteTime = _written;
        using var stream = file.Open();
        stream.Write(content);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream($"BotDemo.Tool.Teams.{name}")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
