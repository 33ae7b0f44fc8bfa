using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's token, got with its password; the library keeps and renews it.</summary>
internal sealed class PasswordCredentials(
    string appId, string password, string authority, string audience, bool validateAuthority, HttpClient? httpClient) : BearerCredentials
{
    private readonly IConfidentialClientApplication application = Build(appId, password, authority, validateAuthority, httpClient);
    private readonly string[] scopes = [$"{audience}/.default"];

    protected override async Task<string> GetTokenAsync(CancellationToken cancellationToken) =>
        (await application.AcquireTokenForClient(scopes).ExecuteAsync(cancellationToken)).AccessToken;

    private static IConfidentialClientApplication Build(string appId, string password, string authority, bool validateAuthority, HttpClient? httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(password)
            .WithAuthority(new Uri(authority), validateAuthority)
            .WithInstanceDiscovery(validateAuthority);
        if (httpClient is not null)
            builder = builder.WithHttpClientFactory(new OneHttpClient(httpClient));
        return builder.Build();
    }

    private sealed class OneHttpClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
