using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BotDemo.Bot;

/// <summary>The bot and the door to it.</summary>
internal static partial class BotSetup
{
    public static void AddBot(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddSingleton<PrivateConversationState>();
        builder.Services.AddSingleton<ConversationMemory>();
        builder.Services.AddSingleton<TurnErrors>();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, RoleAdapter>();
        builder.Services.AddSingleton<IBot, RoleBot>();
        AddInTree(builder);
    }

    static partial void AddInTree(WebApplicationBuilder builder);

    public static void MapBot(this WebApplication app) =>
        // Every method: the adapter says 405 and names the one it takes.
        app.Map("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot, CancellationToken cancellationToken) =>
            adapter.ProcessAsync(request, response, bot, cancellationToken));
}
