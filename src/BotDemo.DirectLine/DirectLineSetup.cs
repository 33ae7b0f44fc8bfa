using BotDemo.DirectLine.Cloud;
using BotDemo.DirectLine.Conversations;
using BotDemo.DirectLine.Http;
using BotDemo.DirectLine.Tokens;
using BotDemo.DirectLine.Turns;
using BotDemo.DirectLine.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine;

/// <summary>Puts the channel into a host. The host brings the bot, the settings, and a folder.</summary>
public static class DirectLineSetup
{
    internal const string Route = "/v3/directline";

    private const string Cors = "BotDemo.DirectLine";

    /// <param name="services">Where an <c>IBot</c> is registered too.</param>
    /// <param name="folder">Where keys, conversations and files are kept.</param>
    /// <param name="configure">Gives the adapter what the host's other adapters have: error handling, middleware.</param>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, Func<IServiceProvider, string> folder, Action<IServiceProvider, DirectLineAdapter> configure)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DirectLineOptions>();
        services.AddHttpClient(CloudTokens.Client, client => client.Timeout = TimeSpan.FromSeconds(10));
        services.AddSingleton(provider => new StateFolder(folder(provider)));
        services.AddSingleton(provider =>
        {
            var adapter = new DirectLineAdapter(provider.GetRequiredService<ConversationStore>(), provider.GetRequiredService<TimeProvider>());
            configure(provider, adapter);
            return adapter;
        });
        services.AddSingleton<SigningKey>().AddSingleton<TokenService>().AddSingleton<Door>().AddSingleton<Limiter>().AddSingleton<PublicAddress>();
        services.AddSingleton<ConversationLog>().AddSingleton<ConversationStore>().AddSingleton<TurnRunner>().AddSingleton<UploadFolder>();
        services.AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>().AddSingleton<FileEndpoint>().AddSingleton<CloudTokens>();
        services.AddHostedService<Sweeper>();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => cors.AddPolicy(Cors, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("retry-after")
            .SetPreflightMaxAge(TimeSpan.FromHours(2))));
        return services;
    }

    /// <summary>Maps the channel's addresses; in cloud mode only the exchange of tokens.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseCors();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        var address = app.Services.GetRequiredService<PublicAddress>();
        var all = app.MapGroup("").RequireCors(Cors).AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return address.Admits(context.HttpContext.Request) ? await next(context) : Refusal.Forbidden("Pages of this origin may not use this bot.");
        });

        all.MapPost("/directline/token", (HttpContext context, TokenEndpoints tokens, IOptions<DirectLineOptions> options, CloudTokens cloud) => tokens.ExchangeAsync(context, options, cloud));
        if (!app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.IsCloud)
            MapChannel(all.MapGroup(Route));
    }

    private static void MapChannel(RouteGroupBuilder channel)
    {
        channel.MapPost("/tokens/generate", (HttpContext context, TokenEndpoints tokens) => tokens.Generate(context));
        channel.MapPost("/tokens/refresh", (HttpContext context, TokenEndpoints tokens) => tokens.RefreshAsync(context));
        channel.MapPost("/conversations", (HttpContext context, ConversationEndpoints conversations) => conversations.StartAsync(context));
        channel.MapGet("/conversations/{conversationId}", (HttpContext context, string conversationId, ConversationEndpoints conversations) => conversations.ReconnectAsync(context, conversationId));
        channel.MapGet("/conversations/{conversationId}/activities", (HttpContext context, string conversationId, ConversationEndpoints conversations) => conversations.PollAsync(context, conversationId));
        channel.MapPost("/conversations/{conversationId}/activities", (HttpContext context, string conversationId, ActivityEndpoints activities) => activities.PostAsync(context, conversationId));
        channel.MapPost("/conversations/{conversationId}/upload", (HttpContext context, string conversationId, ActivityEndpoints activities) => activities.UploadAsync(context, conversationId));
        channel.MapGet("/conversations/{conversationId}/stream", (HttpContext context, string conversationId, StreamEndpoint stream) => stream.OpenAsync(context, conversationId));
        channel.MapGet("/files/{conversationId}/{file}", (HttpContext context, string conversationId, string file, FileEndpoint files) => files.GetAsync(context, conversationId, file));
    }
}
