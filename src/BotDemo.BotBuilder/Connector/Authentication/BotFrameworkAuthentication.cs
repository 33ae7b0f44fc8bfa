using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may speak to the bot, and proves to connectors who the bot is.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>The limits and exceptions that this bot was set up with.</summary>
    internal virtual BotBuilderOptions Options { get; } = new();

    /// <summary>Who sent the activity; an <see cref="UnauthorizedAccessException"/> if that is not proven.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The audience of the tokens that the bot shows to connectors.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException($"{GetType().Name} does not offer this.");

    /// <summary>Who sent a request that has no activity.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} does not offer this.");

    /// <summary>The part of authentication that needs no activity, so that nothing is read from someone unknown.</summary>
    internal virtual ValueTask<TokenCheck> CheckTokenAsync(string? authHeader, CancellationToken cancellationToken) =>
        ValueTask.FromResult(TokenCheck.Later);

    /// <summary>The part of authentication that needs the activity.</summary>
    internal virtual async ValueTask<Admission> AdmitAsync(
        TokenCheck token, string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return Admission.Granted(await AuthenticateRequestAsync(activity, authHeader, cancellationToken));
        }
        catch (UnauthorizedAccessException)
        {
            return Admission.Unauthorized;
        }
    }

    protected async Task<string?> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string? callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        return await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken) ? null : callerId;
    }
}
