using System.Collections.Concurrent;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that runs under a user-assigned managed identity, so that it needs no password.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<string, ServiceClientCredentials> made = new(StringComparer.Ordinal);
    private readonly IManagedIdentityApplication application;
    private readonly string appId;

    public ManagedIdentityServiceClientCredentialsFactory(string appId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        this.appId = appId;
        application = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).Build();
    }

    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, this.appId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task<ServiceClientCredentials?> CreateCredentialsAsync(
        string? appId, string? audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!await IsValidAppIdAsync(appId, cancellationToken))
            throw new InvalidOperationException("Invalid appId.");

        return made.GetOrAdd(audience ?? AuthenticationConstants.ToChannelFromBotOAuthScope, resource => new Credentials(application, resource));
    }

    private sealed class Credentials(IManagedIdentityApplication application, string resource) : BearerCredentials
    {
        protected override async Task<string> GetTokenAsync(CancellationToken cancellationToken) =>
            (await application.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken)).AccessToken;
    }
}
