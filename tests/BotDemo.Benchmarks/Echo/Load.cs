using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BotDemo.Benchmarks.Echo;

/// <summary>Posts messages over connections that each wait for their answer, with as little work as possible.</summary>
internal sealed class Load(int port, string sinkUrl, string delivery)
{
    private long ids;

    public async Task<(int Replies, int Failures, TimeSpan Elapsed)> RunAsync(int connections, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => PostAsync(watch, duration))));
        return (counts.Sum(count => count.Replies), counts.Sum(count => count.Failures), watch.Elapsed);
    }

    private async Task<(int Replies, int Failures)> PostAsync(Stopwatch watch, TimeSpan duration)
    {
        var (replies, failures) = (0, 0);
        var buffer = new byte[16 * 1024];
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        while (watch.Elapsed < duration)
        {
            await socket.SendAsync(Request());
            if (await ReadAnswerAsync(socket, buffer))
                replies++;
            else
                failures++;
        }

        return (replies, failures);
    }

    private byte[] Request()
    {
        var id = Interlocked.Increment(ref ids).ToString("x", CultureInfo.InvariantCulture);
        var body = $$$"""
            {"type":"message","id":"{{{delivery}}}-{{{Environment.ProcessId}}}-{{{id}}}","timestamp":"2026-11-23T19:28:20.423Z","localTimestamp":"2026-11-23T19:28:20.423+00:00","localTimezone":"UTC","serviceUrl":"{{{sinkUrl}}}","channelId":"emulator","from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"00000000-0000-0000-0000-0000000000020"},"conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-0000000000001","id":"80cd550b-2381-4816-9599-42cf536b34d5"},"recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"textFormat":"plain","locale":"en-US","text":"opening hours","deliveryMode":"{{{delivery}}}","entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],"channelData":{"tenant":{"id":"00000000-0000-0000-0000-0000000000001"} } }
            """;
        return Encoding.ASCII.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static async Task<bool> ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;

            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0 && length >= end + 4 + ContentLength(buffer.AsSpan(0, end)))
                return buffer.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8);
        }
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && System.Buffers.Text.Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : 0;
    }
}
