using System.Net;
using BotDemo.DirectLine;
using BotDemo.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace BotDemo.Bot;

/// <summary>The bot in browsers: a Direct Line channel in this process.</summary>
internal static class BrowserChat
{
    public static void AddBrowserChat(this WebApplicationBuilder builder)
    {
        builder.AddSection<DirectLineOptions>("DirectLine");
        builder.AddSection<ProxyOptions>("ForwardedHeaders");
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((headers, proxies) => Trust(headers, proxies.Value));
        builder.Services.AddDirectLine(
            services => Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, services.GetRequiredService<IOptions<StateOptions>>().Value.Folder, "directline"),
            (services, adapter) => adapter.OnTurnError = services.GetRequiredService<TurnErrors>().HandleAsync);
    }

    public static void MapBrowserChat(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.MapDirectLine();
    }

    private static void Trust(ForwardedHeadersOptions headers, ProxyOptions proxies)
    {
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in proxies.KnownProxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                headers.KnownProxies.Add(address);
            else
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
    }
}
