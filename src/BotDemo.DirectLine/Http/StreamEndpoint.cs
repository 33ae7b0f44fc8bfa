using BotDemo.DirectLine.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace BotDemo.DirectLine.Http;

/// <summary>The socket on which a browser hears of everything in its conversation.</summary>
internal sealed class StreamEndpoint(Door door, Limiter limiter, IHostApplicationLifetime lifetime)
{
    public async Task<IResult> OpenAsync(HttpContext context, string conversationId)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusal.BadArgument("This address is for web sockets.");
        var (conversation, refusal) = await door.FindForStreamAsync(context.Request, conversationId);
        if ((refusal ?? limiter.Request(conversationId)) is { } no)
            return no;

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await new StreamSession(socket, conversation!, ActivityPage.Parse(context.Request.Query["watermark"])).RunAsync(lifetime.ApplicationStopping);
        return Results.Empty;
    }
}
