using BotDemo.Settings;
using Microsoft.Bot.Builder;

namespace BotDemo.Bot;

/// <summary>What the in-tree BotBuilder room has beyond the SDK. The build on the SDK's package leaves this file out.</summary>
internal static partial class BotSetup
{
    static partial void AddInTree(WebApplicationBuilder builder) => builder.AddSection<BotBuilderOptions>(BotBuilderOptions.Section);
}
