using BotDemo.DirectLine.Cloud;
using BotDemo.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Http;

/// <summary>Where pages get tokens: from us, or from the cloud through us.</summary>
internal sealed class TokenEndpoints(TokenService tokens, Door door, Limiter limiter, PublicAddress address)
{
    public const int MostBytes = 8_000;

    /// <summary>A token for a new conversation. Who the user is, is not for the page to say: it becomes <c>dl_</c> and a GUID.</summary>
    public IResult Generate(HttpContext context) => limiter.Start(context) ?? Answer(Grant.New());

    public async Task<IResult> RefreshAsync(HttpContext context)
    {
        var (grant, refusal) = await door.ReadAsync(context.Request);
        return refusal ?? limiter.Request(grant!.ConversationId) ?? Answer(grant!);
    }

    /// <summary>What the page asks for: a token, and where to use it. The same page works with this host and with the cloud.</summary>
    public async Task<IResult> ExchangeAsync(HttpContext context, IOptions<DirectLineOptions> options, CloudTokens cloud)
    {
        if (limiter.Start(context) is { } refusal)
            return refusal;
        if (!options.Value.IsCloud)
            return Answer(Grant.New(), $"{address.Of(context.Request)}{DirectLineSetup.Route}");
        return await cloud.GenerateAsync(address.OriginOf(context.Request), context.RequestAborted) is { } token
            ? Results.Json(token)
            : Refusal.CloudFailed();
    }

    private IResult Answer(Grant grant, string? domain = null)
    {
        var (conversationId, token, expires_in) = (grant.ConversationId, tokens.ForChat(grant), tokens.LifetimeInSeconds);
        return domain is null
            ? Results.Json(new { conversationId, token, expires_in })
            : Results.Json(new { conversationId, token, expires_in, domain });
    }
}
