using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NJsonSchema;
using Xunit;

namespace BotDemo.Tool.Tests.Teams;

/// <summary>A package as <c>teams</c> writes it, opened; built once for the tests that look at it.</summary>
public sealed class WrittenPackage : IDisposable
{
    public const string AppId = "5f0d2c6e-1111-4222-8333-444455556666";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"botdemo-{Guid.NewGuid():N}.zip");
    private readonly ZipArchive _zip;

    public WrittenPackage()
    {
        var run = ToolProcess.Run("teams", "--app-id", AppId, "--host", "bot.example.org", "--out", _file);
        Assert.True(run.Exit == 0, run.Error);
        _zip = ZipFile.OpenRead(_file);
    }

    public IEnumerable<string> Names => _zip.Entries.Select(entry => entry.FullName);

    public byte[] Bytes(string name)
    {
        using var stream = _zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public JsonObject Json(string name) => JsonNode.Parse(Bytes(name))!.AsObject();

    /// <summary>What the schema that Microsoft publishes finds wrong with the file.</summary>
    public async Task<IEnumerable<string>> FaultsAsync(string name, string schema)
    {
        var published = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Teams", "Schemas", schema));
        return published.Validate(Json(name).ToJsonString()).Select(fault => fault.ToString());
    }

    /// <summary>The pixels of an image of 8 bit RGBA without row filters, as ours are.</summary>
    public (int Width, int Height, byte[][] Pixels) Image(string name)
    {
        var png = Bytes(name);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var rows = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var raw = new MemoryStream();
        rows.CopyTo(raw);
        var row = 1 + (4 * width);
        return (width, height, [.. raw.ToArray().Chunk(row).SelectMany(pixels => pixels[1..].Chunk(4))]);
    }

    public void Dispose()
    {
        _zip.Dispose();
        File.Delete(_file);
    }
}
