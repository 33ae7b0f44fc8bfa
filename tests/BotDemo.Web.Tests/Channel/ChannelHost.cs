using BotDemo.DirectLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotDemo.Web.Tests.Channel;

/// <summary>The channel with the echo bot behind it, on a real port.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelHost(WebApplication app, string folder, EchoBot bot) => (_app, Folder, Bot) = (app, folder, bot);

    public string Folder { get; }

    public EchoBot Bot { get; }

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Services => _app.Services;

    public static async Task<ChannelHost> StartAsync(
        Action<DirectLineOptions>? settings = null, string? folder = null, string url = "http://127.0.0.1:0", bool apologises = true, TimeProvider? time = null)
    {
        folder ??= Directory.CreateTempSubdirectory("directline-").FullName;
        var bot = new EchoBot();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IBot>(bot);
        if (time is not null)
            builder.Services.AddSingleton(time);
        builder.Services.AddDirectLine(_ => folder, (_, adapter) =>
        {
            if (apologises)
                adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");
        });
        builder.Services.AddOptions<DirectLineOptions>().Configure(settings ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.All);
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.MapDirectLine();
        await app.StartAsync();
        return new ChannelHost(app, folder, bot);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
