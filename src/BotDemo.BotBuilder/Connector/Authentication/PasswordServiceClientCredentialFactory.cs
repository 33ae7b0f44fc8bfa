using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that proves itself with a password, or of one that has no app id at all.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string Login), ServiceClientCredentials> made = new();
    private readonly HttpClient? httpClient;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
    }

    public string? AppId { get; set; }

    public string? Password { get; set; }

    public string? TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && string.Equals(appId, AppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials?> CreateCredentialsAsync(
        string? appId, string? oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(loginEndpoint);
        if (await IsAuthenticationDisabledAsync(cancellationToken))
            return null;

        if (!await IsValidAppIdAsync(appId, cancellationToken))
            throw new InvalidOperationException("Invalid appId.");

        return made.GetOrAdd((oauthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope, Authority(loginEndpoint)), key =>
            new PasswordCredentials(AppId!, Password ?? string.Empty, key.Login, key.Audience, validateAuthority, httpClient));
    }

    private string Authority(string loginEndpoint)
    {
        if (!loginEndpoint.Contains("{0}", StringComparison.Ordinal))
            return loginEndpoint;

        var tenant = !string.IsNullOrEmpty(TenantId) ? TenantId
            : loginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant
            : AuthenticationConstants.DefaultChannelAuthTenant;
        return string.Format(CultureInfo.InvariantCulture, loginEndpoint, tenant);
    }
}
