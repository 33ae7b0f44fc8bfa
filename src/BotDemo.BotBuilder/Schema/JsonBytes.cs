using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>From objects to UTF-8 JSON and back, by way of lent buffers.</summary>
internal static class JsonBytes
{
    public static byte[] Write(object value, JsonSerializer serializer)
    {
        using var text = new LentWriter();
        using (var json = new JsonTextWriter(text) { ArrayPool = CharPool.Shared, CloseOutput = false })
            serializer.Serialize(json, value);
        return text.ToUtf8();
    }

    /// <summary>Reads UTF-8, or what a byte order mark says; broken characters are replaced.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> bytes, JsonSerializer serializer)
    {
        var (encoding, mark) = EncodingOf(bytes);
        var lent = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length - mark));
        try
        {
            using var text = new LentReader(lent, encoding.GetChars(bytes[mark..], lent));
            using var json = new JsonTextReader(text) { ArrayPool = CharPool.Shared, CloseInput = false };
            return serializer.Deserialize<T>(json);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(lent);
        }
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Encoding.UTF8, 0),
    };

    private sealed class LentReader(char[] text, int length) : TextReader
    {
        private int position;

        public override int Peek() => position < length ? text[position] : -1;

        public override int Read() => position < length ? text[position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            var taken = Math.Min(count, length - position);
            Array.Copy(text, position, buffer, index, taken);
            position += taken;
            return taken;
        }
    }

    private sealed class LentWriter : TextWriter
    {
        private char[] text = ArrayPool<char>.Shared.Rent(1024);
        private int length;

        public LentWriter()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;

        public byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

        public override void Write(char value)
        {
            Room(1);
            text[length++] = value;
        }

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(ReadOnlySpan<char> buffer)
        {
            Room(buffer.Length);
            buffer.CopyTo(text.AsSpan(length));
            length += buffer.Length;
        }

        protected override void Dispose(bool disposing)
        {
            ArrayPool<char>.Shared.Return(text);
            text = [];
            length = 0;
            base.Dispose(disposing);
        }

        private void Room(int count)
        {
            if (text.Length - length >= count)
                return;

            var larger = ArrayPool<char>.Shared.Rent(Math.Max(text.Length * 2, length + count));
            text.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }
    }
}
