using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotDemo.Web.Tests.Browser;

/// <summary>A page of somebody else, with a strict policy of its own, that embeds the chat by one line of script.</summary>
internal sealed class StrangersPage : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StrangersPage(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<StrangersPage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", (HttpContext context, string bot) =>
        {
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {bot}; frame-src {bot}";
            return Results.Content($"<!DOCTYPE html><html lang=\"de\"><title>Intranet</title><h1>Intranet</h1><script src=\"{bot}/embed.js\" data-language=\"de\"></script>", "text/html");
        });
        await app.StartAsync();
        return new StrangersPage(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
