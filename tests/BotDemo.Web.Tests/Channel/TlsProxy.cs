using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotDemo.Web.Tests.Channel;

/// <summary>A reverse proxy that ends TLS and says so in headers, as nginx does.</summary>
internal sealed class TlsProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private readonly Uri _target;

    private TlsProxy(WebApplication app, Uri target) => (_app, _target) = (app, target);

    public Uri Address => new(_app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

    public static async Task<TlsProxy> StartAsync(Uri target)
    {
        using var key = ECDsa.Create();
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        var proxy = new TlsProxy(app, target);
        app.UseWebSockets();
        app.Run(proxy.ForwardAsync);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var url = new Uri(_target, context.Request.Path + context.Request.QueryString.Value);
        if (context.WebSockets.IsWebSocketRequest)
        {
            await BridgeAsync(context, url);
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), url);
        if (context.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
        request.Headers.TryAddWithoutValidation("Origin", context.Request.Headers.Origin.ToString());
        foreach (var (name, value) in Forwarded(context))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task BridgeAsync(HttpContext context, Uri url)
    {
        using var inner = new ClientWebSocket();
        inner.Options.SetRequestHeader("Origin", context.Request.Headers.Origin.ToString());
        foreach (var (name, value) in Forwarded(context))
            inner.Options.SetRequestHeader(name, value);
        await inner.ConnectAsync(new UriBuilder(url) { Scheme = "ws" }.Uri, context.RequestAborted);
        using var outer = await context.WebSockets.AcceptWebSocketAsync();
        await Task.WhenAny(PumpAsync(inner, outer), PumpAsync(outer, inner));
    }

    private static async Task PumpAsync(WebSocket from, WebSocket to)
    {
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        while ((part = await from.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            await to.SendAsync(buffer.AsMemory(0, part.Count), part.MessageType, part.EndOfMessage, CancellationToken.None);
    }

    private static IEnumerable<(string Name, string Value)> Forwarded(HttpContext context) =>
        [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", context.Request.Host.ToString()), ("X-Forwarded-For", "203.0.113.7")];
}
