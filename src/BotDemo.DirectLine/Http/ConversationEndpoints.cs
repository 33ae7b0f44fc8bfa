using BotDemo.DirectLine.Conversations;
using BotDemo.DirectLine.Tokens;
using BotDemo.DirectLine.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace BotDemo.DirectLine.Http;

/// <summary>Starting, finding again, and reading a conversation.</summary>
internal sealed class ConversationEndpoints(
    ConversationStore conversations, TokenService tokens, TurnRunner turns, Door door, Limiter limiter, PublicAddress address, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>Starts the conversation that the token names. The bot hears of the arrival at once, and may greet before the user has written.</summary>
    public async Task<IResult> StartAsync(HttpContext context)
    {
        var (grant, refusal) = await door.ReadAsync(context.Request);
        if ((refusal ?? limiter.Start(context)) is { } no)
            return no;
        if (await BoundedBody.ReadAsync(context.Request, TokenEndpoints.MostBytes, context.RequestAborted) is not { } body)
            return Refusal.TooLarge(TokenEndpoints.MostBytes);
        var sent = body.Length == 0 ? [] : ActivityJson.Parse(body);
        if (sent is null)
            return Refusal.BadArgument("The body is not a JSON object.");

        var name = IncomingActivity.Text((sent["user"] as JObject)?["name"], longest: 64);
        var locale = IncomingActivity.Text(sent["locale"], longest: 35);
        if (conversations.Start(grant!, name, locale, Limiter.Address(context)) is not { } started)
            return Refusal.TooMany(options.Value.IdleTimeout);
        if (started.IsNew)
        {
            var bot = new BotIdentity(options.Value.BotName, address.Of(context.Request));
            _ = turns.RunAsync(started.Conversation, IncomingActivity.Arrival(started.Conversation.Head, bot, time.GetUtcNow()));
        }

        return Connect(context, grant!, watermark: null, started.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>A new stream for a client that lost its own, from the watermark that it has seen.</summary>
    public async Task<IResult> ReconnectAsync(HttpContext context, string conversationId)
    {
        var (conversation, refusal) = await door.FindAsync(context.Request, conversationId);
        return refusal ?? limiter.Request(conversationId)
            ?? Connect(context, conversation!.Grant, context.Request.Query["watermark"], StatusCodes.Status200OK);
    }

    /// <summary>For clients without sockets: what came after a watermark.</summary>
    public async Task<IResult> PollAsync(HttpContext context, string conversationId)
    {
        var (conversation, refusal) = await door.FindAsync(context.Request, conversationId);
        return refusal ?? limiter.Request(conversationId)
            ?? Results.Bytes(conversation!.ReadAfter(ActivityPage.Parse(context.Request.Query["watermark"])).ToJson(), "application/json; charset=utf-8");
    }

    private IResult Connect(HttpContext context, Grant grant, string? watermark, int status) => Results.Json(
        new
        {
            conversationId = grant.ConversationId,
            token = tokens.ForChat(grant),
            expires_in = tokens.LifetimeInSeconds,
            streamUrl = $"{address.SocketOf(context.Request)}{DirectLineSetup.Route}/conversations/{grant.ConversationId}/stream?watermark={ActivityPage.Parse(watermark)}&t={tokens.ForStream(grant)}",
        },
        statusCode: status);
}
