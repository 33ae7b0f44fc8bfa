using System.IO.Compression;
using System.Security.Cryptography;

namespace BotDemo.Pages;

/// <summary>
/// Scripts and styles, compressed once and addressed by the hash of them all: a browser keeps them for ever, and never mixes two versions.
/// </summary>
internal sealed class PageAssets
{
    private static readonly Dictionary<string, string> _types = new(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal);

    public PageAssets(IHostEnvironment environment)
    {
        var root = Path.Combine(environment.ContentRootPath, "wwwroot");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in FilesIn(root, "assets").Concat(FilesIn(root, "webchat")).OrderBy(path => path, StringComparer.Ordinal))
        {
            var asset = Asset.Read(path);
            _assets[Path.GetFileName(path)] = asset;
            hash.AppendData(asset.Plain);
        }

        Version = Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
        HasWebChat = _assets.ContainsKey("webchat.js");
    }

    public string Version { get; }

    /// <summary>False where the build could not fetch Web Chat: the chat page then shows a small client of our own.</summary>
    public bool HasWebChat { get; }

    public string UrlOf(string name) => $"/assets/{Version}/{name}";

    public IResult Send(HttpContext context, string name, string version = "")
    {
        if (!_assets.TryGetValue(name, out var asset))
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = version == Version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        headers["Cross-Origin-Resource-Policy"] = name == "embed.js" ? "cross-origin" : "same-origin";
        var (encoding, bytes) = asset.For(context.Request.Headers.AcceptEncoding.ToString());
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return Results.Bytes(bytes, _types[Path.GetExtension(name)]);
    }

    private static IEnumerable<string> FilesIn(string root, string folder)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path).Where(file => _types.ContainsKey(Path.GetExtension(file))) : [];
    }

    private sealed record Asset(byte[] Plain, byte[] Brotli, byte[] Gzip)
    {
        /// <summary>Reads a file, and its compressed forms where the build made them.</summary>
        public static Asset Read(string path)
        {
            var plain = File.ReadAllBytes(path);
            return new Asset(plain, Made(path + ".br") ?? Compress(plain, to => new BrotliStream(to, CompressionLevel.Optimal)), Made(path + ".gz") ?? Compress(plain, to => new GZipStream(to, CompressionLevel.Optimal)));
        }

        public (string? Encoding, byte[] Bytes) For(string accepted) =>
            accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? ("br", Brotli)
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? ("gzip", Gzip)
            : (null, Plain);

        private static byte[]? Made(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

        private static byte[] Compress(byte[] plain, Func<Stream, Stream> through)
        {
            var compressed = new MemoryStream();
            using (var stream = through(compressed))
                stream.Write(plain);
            return compressed.ToArray();
        }
    }
}
