using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>Clients that follow no redirects, keep no cookies and read no endless answers.</summary>
internal static class ConnectorHttpClient
{
    private const string Name = "Microsoft.Bot.Connector";
    private const int MaxAnswerBytes = 4 << 20;

    public static HttpClient Create() => Bound(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = DecompressionMethods.All,
    }));

    public static HttpClient From(IHttpClientFactory factory)
    {
        if (factory is not IHttpMessageHandlerFactory handlers)
            return Bound(factory.CreateClient(Name));

        var handler = handlers.CreateHandler(Name);
        StopRedirects(handler);
        return Bound(new HttpClient(handler, disposeHandler: false));
    }

    private static HttpClient Bound(HttpClient client)
    {
        client.MaxResponseContentBufferSize = MaxAnswerBytes;
        client.Timeout = Timeout.InfiniteTimeSpan;
        return client;
    }

    // A factory's handlers follow redirects unless told otherwise, and would carry a reply to a host that nobody checked.
    private static void StopRedirects(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
            handler = outer.InnerHandler;

        try
        {
            if (handler is HttpClientHandler { AllowAutoRedirect: true } plain)
                plain.AllowAutoRedirect = false;
            else if (handler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
                sockets.AllowAutoRedirect = false;
        }
        catch (InvalidOperationException)
        {
            // Another thread was first: the handler is in use, and was told before.
        }
    }
}
