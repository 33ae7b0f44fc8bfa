using BotDemo.DirectLine;
using BotDemo.Settings;
using Microsoft.Extensions.Options;

namespace BotDemo.Pages;

/// <summary>What a page may load, whom it may talk to, and who may frame it.</summary>
internal sealed class PagePolicy
{
    private readonly string _connect;
    private readonly string _frameAncestors;

    public PagePolicy(IOptions<DirectLineOptions> channel, IOptions<PageOptions> page)
    {
        var cloud = channel.Value.IsCloud ? new Uri(channel.Value.CloudUrl).GetLeftPart(UriPartial.Authority) : null;
        _connect = cloud is null ? "'self' blob:" : $"'self' blob: {cloud} {cloud.Replace("http", "ws", StringComparison.Ordinal)}";
        _frameAncestors = string.Join(' ', page.Value.FrameAncestors.Prepend("'self'"));
    }

    public void Apply(HttpResponse response, string nonce)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = string.Join("; ",
            "default-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "script-src 'self'",
            $"style-src 'self' 'nonce-{nonce}'",
            $"connect-src {_connect}",
            "img-src 'self' blob: data:",
            "worker-src blob:",
            $"frame-ancestors {_frameAncestors}");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Language";
    }
}
