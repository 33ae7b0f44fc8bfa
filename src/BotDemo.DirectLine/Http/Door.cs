using BotDemo.DirectLine.Conversations;
using BotDemo.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace BotDemo.DirectLine.Http;

/// <summary>Who may come in: reads the token of a request, and finds its conversation.</summary>
internal sealed class Door(TokenService tokens, ConversationStore conversations)
{
    private const string Scheme = "Bearer ";

    public async Task<(Grant? Grant, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, Http.Refusal.NoToken());
        return Judge(await tokens.ReadAsync(header[Scheme.Length..].Trim(), TokenUse.Chat));
    }

    /// <summary>Reads the short-lived key in the address of a socket.</summary>
    public async Task<(Conversation? Conversation, IResult? Refusal)> FindForStreamAsync(HttpRequest request, string conversationId)
    {
        var (grant, refusal) = Judge(await tokens.ReadAsync(request.Query["t"].ToString(), TokenUse.Stream));
        return refusal is not null ? (null, refusal) : Find(grant!, conversationId, request);
    }

    /// <summary>The conversation that a request names, if its token is for it.</summary>
    public async Task<(Conversation? Conversation, IResult? Refusal)> FindAsync(HttpRequest request, string conversationId)
    {
        var (grant, refusal) = await ReadAsync(request);
        return refusal is not null ? (null, refusal) : Find(grant!, conversationId, request);
    }

    private (Conversation? Conversation, IResult? Refusal) Find(Grant grant, string conversationId, HttpRequest request)
    {
        if (grant.ConversationId != conversationId)
            return (null, Http.Refusal.Forbidden("The token is for another conversation."));
        return conversations.Find(conversationId, Limiter.Address(request.HttpContext)) is { } conversation && conversation.Head.UserId == grant.UserId
            ? (conversation, null)
            : (null, Http.Refusal.Forgotten());
    }

    private static (Grant? Grant, IResult? Refusal) Judge(TokenReading reading) => reading.Grant is { } grant
        ? (grant, null)
        : (null, reading.HasExpired ? Http.Refusal.Expired() : Http.Refusal.Forbidden("The token is not valid here."));
}
