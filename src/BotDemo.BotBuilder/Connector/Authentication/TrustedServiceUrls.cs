using System.Net;
using Microsoft.Bot.Builder;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The hosts to which the bot replies when no signature says where.</summary>
internal sealed class TrustedServiceUrls(BotBuilderOptions options)
{
    private static readonly string[] BotFrameworkHosts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    public bool AreTrustedAnonymously(Uri serviceUrl) =>
        IsLoopback(serviceUrl) || Lists(options.AllowAnonymousServiceUrls, serviceUrl);

    public bool AreTrustedWithEmulatorToken(Uri serviceUrl) =>
        IsLoopback(serviceUrl)
            ? options.AllowLoopbackServiceUrls
            : IsBotFramework(serviceUrl) || Lists(options.AllowServiceUrls, serviceUrl);

    // Tokens travel to these hosts, so plain http is not enough.
    private static bool IsBotFramework(Uri serviceUrl) =>
        serviceUrl.Scheme == Uri.UriSchemeHttps
        && (serviceUrl.IdnHost.EndsWith(".botframework.com", StringComparison.OrdinalIgnoreCase)
            || BotFrameworkHosts.Contains(serviceUrl.IdnHost, StringComparer.OrdinalIgnoreCase));

    private static bool IsLoopback(Uri serviceUrl) =>
        serviceUrl.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(serviceUrl.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));

    private static bool Lists(IList<string> hosts, Uri serviceUrl)
    {
        foreach (var host in hosts)
        {
            if (host == "*"
                || host.Equals(serviceUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
                || host.Equals(serviceUrl.Authority, StringComparison.OrdinalIgnoreCase)
                || (host.StartsWith("*.", StringComparison.Ordinal) && serviceUrl.IdnHost.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
