using BotDemo.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotDemo.Bot;

/// <summary>What the in-tree BotBuilder room has beyond the SDK. The build on the SDK's package leaves this file out.</summary>
internal static partial class BotSetup
{
    static partial void AddInTree(WebApplicationBuilder builder)
    {
        builder.AddSection<BotBuilderOptions>(BotBuilderOptions.Section);
        builder.Services.AddSingleton<IStorage>(services =>
        {
            var state = services.GetRequiredService<IOptions<StateOptions>>().Value;
            var folder = Path.GetFullPath(Path.Combine(state.Folder, "conversations"), builder.Environment.ContentRootPath);
            return new FileStorage(folder, state.ConversationIdle, state.MaxConversations, services.GetRequiredService<TimeProvider>());
        });
    }
}
