namespace BotDemo.Knowledge.Reading;

/// <summary>Tells web addresses from everything else that a URL can be.</summary>
internal static class Web
{
    public static bool Is(string? url) => Address(url) is not null;

    /// <summary>Null for what is not a complete http or https address.</summary>
    public static Uri? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Host.Length > 0 ? uri : null;
}
