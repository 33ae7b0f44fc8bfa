using System.Text;

namespace BotDemo.Knowledge.Reading;

/// <summary>The text of one file, with LF at its line ends and no byte order mark.</summary>
/// <param name="Path">Relative to the knowledge folder, with forward slashes.</param>
internal sealed record TextFile(string Path, string Text)
{
    private const int MostLetters = 8000;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null, with a problem, for what is too large, not UTF-8 or not readable at all.</summary>
    public static TextFile? Read(FileInfo file, string path, int mostBytes, ProblemList problems)
    {
        try
        {
            var bytes = Bytes(file, mostBytes);
            if (bytes.Length > mostBytes)
            {
                problems.Error(path, 1, $"the file is larger than {mostBytes / 1024} KiB", "split it");
                return null;
            }

            return FromBytes(bytes, path, problems);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Error(path, 1, "the file cannot be read", fault.Message);
            return null;
        }
    }

    private static byte[] Bytes(FileInfo file, int mostBytes)
    {
        using var stream = file.OpenRead();
        var buffer = new byte[Math.Min(stream.Length, mostBytes) + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static TextFile? FromBytes(byte[] bytes, string path, ProblemList problems)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            return HasOnlyVisibleText(text, path, problems) && HasOnlyReadableLines(text, path, problems) ? new TextFile(path, text) : null;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Error(path, line, "the file is not UTF-8", "save it as UTF-8; special characters of other encodings cannot be read");
            return null;
        }
    }

    private static bool HasOnlyVisibleText(string text, string path, ProblemList problems)
    {
        var index = text.AsSpan().IndexOfAny(Unseen);
        if (index < 0)
        {
            return true;
        }

        var line = 1 + text.AsSpan(0, index).Count('\n');
        problems.Error(path, line, $"the file holds the invisible character U+{(int)text[index]:X4}", "delete it, or type the line again");
        return false;
    }

    // Some of what parsers do grows with the square of a line's length.
    private static bool HasOnlyReadableLines(string text, string path, ProblemList problems)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > MostLetters)
            {
                problems.Error(path, number, $"the line has more than {MostLetters} characters", "part it into paragraphs");
                return false;
            }
        }

        return true;
    }

    // Control characters, zero-width characters and those that turn the direction of writing: what is checked must be what is seen.
    private static readonly System.Buffers.SearchValues<char> Unseen = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n']), '\u007F', '\u200B', '\u2060', '\uFEFF',
            .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);
}
