using System.Buffers;
using System.Globalization;

namespace BotDemo.DirectLine.Conversations;

/// <summary>Some activities in order, and the watermark of the last.</summary>
internal sealed record ActivityPage(IReadOnlyList<byte[]> Activities, long Watermark)
{
    /// <summary>The JSON of a frame on the socket, or of an answer to a poll.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var json = new ArrayBufferWriter<byte>(Activities.Sum(activity => activity.Length + 1) + 48);
        json.Write("{\"activities\":["u8);
        for (var i = 0; i < Activities.Count; i++)
        {
            if (i > 0)
                json.Write(","u8);
            json.Write(Activities[i]);
        }

        json.Write("],\"watermark\":\""u8);
        Watermark.TryFormat(json.GetSpan(20), out var written, provider: CultureInfo.InvariantCulture);
        json.Advance(written);
        json.Write("\"}"u8);
        return json.WrittenMemory;
    }

    /// <summary>A watermark as clients send it; whatever is no number means from the beginning.</summary>
    public static long Parse(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
