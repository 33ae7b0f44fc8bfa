using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>A bot behind a real Kestrel.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotServer(WebApplication app, CloudAdapter adapter, LogLines log)
    {
        this.app = app;
        Adapter = adapter;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public CloudAdapter Adapter { get; }

    public LogLines Log { get; }

    public HttpClient Client { get; }

    public static async Task<BotServer> StartAsync(
        IBot bot, Dictionary<string, string?>? settings = null, HttpMessageHandler? outgoing = null,
        Func<ITurnContext, Exception, Task>? onTurnError = null, AuthenticationConfiguration? authentication = null)
    {
        var log = new LogLines();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.Sources.Clear();
        ((Microsoft.Extensions.Configuration.IConfigurationBuilder)builder.Configuration).Add(
            new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = settings ?? [] });

        var app = builder.Build();
        var logger = app.Services.GetRequiredService<ILogger<CloudAdapter>>();
        var adapter = new CloudAdapter(
            new ConfigurationBotFrameworkAuthentication(
                app.Configuration, authConfiguration: authentication, httpClientFactory: outgoing is null ? null : new OneHandler(outgoing), logger: logger),
            logger)
        {
            OnTurnError = onTurnError,
        };
        app.Map("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, bot));
        await app.StartAsync();
        return new BotServer(app, adapter, log);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class OneHandler(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}
