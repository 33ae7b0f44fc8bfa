using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Http;

/// <summary>Where the outside reaches this host, and which web pages may use it.</summary>
internal sealed class PublicAddress(IOptions<DirectLineOptions> options)
{
    private readonly string _configured = options.Value.PublicUrl.TrimEnd('/');
    private readonly HashSet<string> _allowed = new(options.Value.AllowedOrigins, StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of the host without a final slash: as configured, else as the request (behind a known proxy: its headers) says.</summary>
    public string Of(HttpRequest request) => _configured.Length > 0 ? _configured : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The same for web sockets.</summary>
    public string SocketOf(HttpRequest request) => string.Concat("ws", Of(request).AsSpan(4));

    public string OriginOf(HttpRequest request) => _configured.Length > 0 ? new Uri(_configured).GetLeftPart(UriPartial.Authority) : $"{request.Scheme}://{request.Host}";

    /// <summary>True for our own pages, for pages that the settings name, and for whoever is no browser.</summary>
    public bool Admits(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || _allowed.Contains(origin) || string.Equals(origin, OriginOf(request), StringComparison.OrdinalIgnoreCase);
    }
}
