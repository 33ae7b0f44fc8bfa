using System.Net.WebSockets;
using BotDemo.DirectLine.Conversations;

namespace BotDemo.DirectLine.Http;

/// <summary>One open socket: sends what is new, throws away what the client says (it only keeps the line alive).</summary>
internal sealed class StreamSession(WebSocket socket, Conversation conversation, long watermark)
{
    private static readonly TimeSpan _farewell = TimeSpan.FromSeconds(2);

    // A client that takes nothing for this long is gone, whatever its connection says.
    private static readonly TimeSpan _slowest = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken stopping)
    {
        using var listener = conversation.Listen();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping, listener.Dismissed);
        var listening = ListenAsync(over);
        try
        {
            await SpeakAsync(listener, over.Token);
        }
        catch (Exception fault) when (IsLineGone(fault))
        {
            // The line is gone or has to go; the client comes back with its watermark.
        }

        await CloseAsync(stopping.IsCancellationRequested);
        await Task.WhenAny(listening, Task.Delay(_farewell, CancellationToken.None));
        socket.Abort();
        await listening;
    }

    private async Task SpeakAsync(Listener listener, CancellationToken cancellationToken)
    {
        while (true)
        {
            var passing = listener.TakePassing();
            var page = conversation.ReadAfter(watermark);
            if (page.Activities.Count > 0)
                await SendAsync(page.ToJson());
            watermark = page.Watermark;

            // Typing that something has followed is over.
            if (passing?.Watermark == watermark)
                await SendAsync(new ActivityPage([passing.Json], watermark).ToJson());
            await listener.WaitAsync(cancellationToken);
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> frame)
    {
        using var limit = new CancellationTokenSource(_slowest);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
    }

    // Not to be cancelled: that would cut the line before it can be closed in good form.
    private async Task ListenAsync(CancellationTokenSource over)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (IsLineGone(fault))
        {
            // Cut, by the client or by us.
        }

        await over.CancelAsync();
    }

    private async Task CloseAsync(bool stopping)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        using var limit = new CancellationTokenSource(_farewell);
        try
        {
            var status = stopping ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, stopping ? "restart" : "", limit.Token);
        }
        catch (Exception fault) when (IsLineGone(fault))
        {
            // Nobody is there to hear it.
        }
    }

    private static bool IsLineGone(Exception fault) => fault is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException;
}
