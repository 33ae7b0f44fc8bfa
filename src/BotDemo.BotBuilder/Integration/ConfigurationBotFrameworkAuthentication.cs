using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as configured, with the SDK's keys and the section <c>BotBuilder</c>.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudAuthentication inner;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory = null, AuthenticationConfiguration? authConfiguration = null,
        IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var cloud = BotCloud.Named(configuration["ChannelService"]).With(
            configuration["ToChannelFromBotLoginUrl"], configuration["ToChannelFromBotOAuthScope"],
            configuration["ToBotFromChannelTokenIssuer"], configuration["ToBotFromChannelOpenIdMetadataUrl"],
            configuration["ToBotFromEmulatorOpenIdMetadataUrl"], configuration["CallerId"]);
        var pipeline = ConnectorPipeline.Shared.With(TimeSpan.Zero, httpClientFactory);
        inner = new CloudAuthentication(
            cloud,
            !string.Equals(configuration["ValidateAuthority"], "false", StringComparison.OrdinalIgnoreCase),
            configuration["MicrosoftAppTenantId"],
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, pipeline.Client(), logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger,
            ReadOptions(configuration));
    }

    internal override BotBuilderOptions Options => inner.Options;

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    internal override ValueTask<TokenCheck> CheckTokenAsync(string? authHeader, CancellationToken cancellationToken) =>
        inner.CheckTokenAsync(authHeader, cancellationToken);

    internal override ValueTask<Admission> AdmitAsync(
        TokenCheck token, string? authHeader, Activity activity, CancellationToken cancellationToken) =>
        inner.AdmitAsync(token, authHeader, activity, cancellationToken);

    private static BotBuilderOptions ReadOptions(IConfiguration configuration)
    {
        var options = new BotBuilderOptions();
        configuration.GetSection(BotBuilderOptions.Section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        return options;
    }
}
