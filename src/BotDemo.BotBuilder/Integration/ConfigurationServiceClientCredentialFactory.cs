using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity as configured: <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>…Password</c>, <c>…TenantId</c>.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private const string TypeKey = "MicrosoftAppType";
    private const string IdKey = "MicrosoftAppId";
    private const string PasswordKey = "MicrosoftAppPassword";
    private const string TenantKey = "MicrosoftAppTenantId";

    private readonly ServiceClientCredentialsFactory inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var (type, id, password, tenant) = (configuration[TypeKey], configuration[IdKey], configuration[PasswordKey], configuration[TenantKey]);
        switch (type?.Trim().ToUpperInvariant())
        {
            case null or "" or "MULTITENANT":
                inner = new PasswordServiceClientCredentialFactory(id, password, string.Empty, httpClient, logger);
                break;
            case "SINGLETENANT":
                Require(type, (IdKey, id), (TenantKey, tenant), (PasswordKey, password));
                inner = new PasswordServiceClientCredentialFactory(id, password, tenant, httpClient, logger);
                break;
            case "USERASSIGNEDMSI":
                Require(type, (IdKey, id), (TenantKey, tenant));
                if (!string.IsNullOrWhiteSpace(password))
                    throw new ArgumentException($"{PasswordKey} must not be set for {TypeKey} {type}.");
                inner = new ManagedIdentityServiceClientCredentialsFactory(id!);
                break;
            default:
                throw new ArgumentException($"{TypeKey} '{type}' is not known; use MultiTenant, SingleTenant or UserAssignedMsi.");
        }
    }

    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials?> CreateCredentialsAsync(
        string? appId, string? audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string type, params ReadOnlySpan<(string Key, string? Value)> settings)
    {
        foreach (var (key, value) in settings)
        {
            if (string.IsNullOrWhiteSpace(value))
                throw new ArgumentException($"{key} is required for {TypeKey} {type}.");
        }
    }
}
