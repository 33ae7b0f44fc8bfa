using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that carry the bot's own token.</summary>
internal sealed class CloudConnectorFactory(
    ClaimsIdentity identity, BotCloud cloud, bool validateAuthority, ServiceClientCredentialsFactory credentials, ConnectorPipeline pipeline) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        var appId = await AppIdAsync(cancellationToken);
        var own = await credentials.CreateCredentialsAsync(
            appId, string.IsNullOrEmpty(audience) ? cloud.Scope : audience, cloud.LoginUrl, validateAuthority && !cloud.IsPrivate, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), own, pipeline);
    }

    // A token may name several audiences; the bot is the one among them that the credentials are for.
    private async ValueTask<string?> AppIdAsync(CancellationToken cancellationToken)
    {
        foreach (var claim in identity.Claims)
        {
            if (claim.Type is AuthenticationConstants.AudienceClaim or AuthenticationConstants.AppIdClaim
                && await credentials.IsValidAppIdAsync(claim.Value, cancellationToken))
                return claim.Value;
        }

        return identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
    }
}
