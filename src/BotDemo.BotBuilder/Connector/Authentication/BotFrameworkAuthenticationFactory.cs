using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Chooses the authentication for a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Without an app id: no token is asked for, none is sent.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(string.Empty, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new(), null, null);

    public static BotFrameworkAuthentication Create(
        string? channelService, bool validateAuthority, string? toChannelFromBotLoginUrl, string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer, string? oAuthUrl, string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl, string? callerId, ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration, IHttpClientFactory? httpClientFactory, ILogger? logger)
    {
        var cloud = BotCloud.Named(channelService).With(
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId);
        return new CloudAuthentication(
            cloud, validateAuthority, (credentialFactory as PasswordServiceClientCredentialFactory)?.TenantId, credentialFactory, authConfiguration, httpClientFactory, logger, new BotBuilderOptions());
    }
}
