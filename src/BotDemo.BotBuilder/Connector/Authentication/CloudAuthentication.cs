using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication against one cloud.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly BotCloud cloud;
    private readonly bool validateAuthority;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly AuthenticationConfiguration configuration;
    private readonly ConnectorPipeline pipeline;
    private readonly TokenValidator tokens;
    private readonly TrustedServiceUrls trusted;

    public CloudAuthentication(
        BotCloud cloud, bool validateAuthority, string? tenantId, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration,
        IHttpClientFactory? httpClientFactory, ILogger? logger, BotBuilderOptions options)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(configuration);
        this.cloud = cloud;
        this.validateAuthority = validateAuthority;
        this.credentials = credentials;
        this.configuration = configuration;
        Options = options;
        pipeline = ConnectorPipeline.Shared.With(options.TurnDeadline, httpClientFactory);
        trusted = new TrustedServiceUrls(options);
        tokens = new TokenValidator(
            cloud.ChannelIssuer,
            new SigningKeys(cloud.ChannelMetadataUrl, pipeline.Client, TimeProvider.System),
            EmulatorIssuers.For(tenantId, configuration.ValidTokenIssuers),
            new SigningKeys(cloud.EmulatorMetadataUrl, pipeline.Client, TimeProvider.System),
            credentials,
            logger ?? NullLogger.Instance);
    }

    internal override BotBuilderOptions Options { get; }

    public override string GetOriginatingAudience() => cloud.Scope;

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new CloudConnectorFactory(claimsIdentity, cloud, validateAuthority, credentials, pipeline);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        (await CheckTokenAsync(authHeader, cancellationToken)).Identity ?? throw new UnauthorizedAccessException();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var token = await CheckTokenAsync(authHeader, cancellationToken);
        if (token.Identity is null)
            throw new UnauthorizedAccessException();

        return (await AdmitAsync(token, authHeader, activity, cancellationToken)).Result ?? throw new UnauthorizedAccessException();
    }

    internal override async ValueTask<TokenCheck> CheckTokenAsync(string? authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await tokens.CheckAsync(authHeader, cancellationToken);

        return await credentials.IsAuthenticationDisabledAsync(cancellationToken) ? TokenCheck.Anonymous : TokenCheck.Refused;
    }

    internal override async ValueTask<Admission> AdmitAsync(
        TokenCheck token, string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        if (token.Outcome is not TokenOutcome.Anonymous && !(IsEndorsed(token, activity) && IsSignedServiceUrl(token, activity)))
            return Admission.Unauthorized;

        if (!await PassesClaimsAsync(token.Identity!))
            return Admission.Unauthorized;

        if (!IsTrusted(token.Outcome, activity.ServiceUrl))
            return Admission.Untrusted;

        return Admission.Granted(new AuthenticateRequestResult
        {
            Audience = cloud.Scope,
            ClaimsIdentity = token.Identity,
            CallerId = await GenerateCallerIdAsync(credentials, token.Identity!, cloud.CallerId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(token.Identity!),
        });
    }

    private bool IsEndorsed(TokenCheck token, Activity activity)
    {
        if (token.Endorsements is not { } endorsements)
            return token.Outcome is TokenOutcome.Emulator;

        return (string.IsNullOrEmpty(activity.ChannelId) || endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
            && configuration.RequiredEndorsements.All(required => endorsements.Contains(required, StringComparer.Ordinal));
    }

    private static bool IsSignedServiceUrl(TokenCheck token, Activity activity) =>
        token.Outcome is TokenOutcome.Emulator
        || (token.Identity!.FindFirst(claim => claim.Type == AuthenticationConstants.ServiceUrlClaim) is { } signed
            && string.Equals(signed.Value, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase));

    private bool IsTrusted(TokenOutcome outcome, string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && outcome switch
        {
            TokenOutcome.Channel => true,
            TokenOutcome.Emulator => trusted.AreTrustedWithEmulatorToken(address),
            _ => trusted.AreTrustedAnonymously(address),
        };

    private async ValueTask<bool> PassesClaimsAsync(ClaimsIdentity identity)
    {
        if (configuration.ClaimsValidator is null)
            return true;

        try
        {
            await configuration.ClaimsValidator.ValidateClaimsAsync([.. identity.Claims]);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
