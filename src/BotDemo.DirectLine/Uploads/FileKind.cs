namespace BotDemo.DirectLine.Uploads;

/// <summary>A kind of file that is taken, known by its first bytes: what a client calls it does not count.</summary>
internal sealed record FileKind(string ContentType, string Extension)
{
    private static readonly FileKind _png = new("image/png", ".png");
    private static readonly FileKind _jpeg = new("image/jpeg", ".jpg");
    private static readonly FileKind _gif = new("image/gif", ".gif");
    private static readonly FileKind _webp = new("image/webp", ".webp");
    private static readonly FileKind _pdf = new("application/pdf", ".pdf");
    private static readonly FileKind[] _all = [_png, _jpeg, _gif, _webp, _pdf];

    public static FileKind? Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']))
            return _png;
        if (content.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return _jpeg;
        if (content.StartsWith("GIF8"u8))
            return _gif;
        if (content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8))
            return _webp;
        return content.StartsWith("%PDF-"u8) ? _pdf : null;
    }

    public static FileKind? OfExtension(string extension) => Array.Find(_all, kind => kind.Extension == extension);
}
