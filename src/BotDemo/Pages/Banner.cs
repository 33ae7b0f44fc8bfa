using BotDemo.Loading;
using BotDemo.Settings;

namespace BotDemo.Pages;

/// <summary>Loads the knowledge, starts listening, and says on the console in a few lines what stands and where.</summary>
internal static class Banner
{
    /// <summary>Exit code 0 after a normal stop, 1 if the knowledge holds errors or a setting is wrong.</summary>
    public static async Task<int> RunWithBannerAsync(this WebApplication app)
    {
        app.CheckSettings();
        var source = app.Services.GetRequiredService<AssistantSource>();
        var load = source.Load();
        if (!load.IsLive)
        {
            await Console.Error.WriteLineAsync($"The knowledge in {source.Folder} cannot be used:");
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, load.Errors));
            return 1;
        }

        await app.StartAsync();
        var address = app.Urls.FirstOrDefault() ?? "";
        Console.WriteLine($"BotDemo knows {load}.");
        Console.WriteLine($"  Page      {address}/");
        Console.WriteLine($"  Endpoint  {address}/api/messages - open it in the Bot Framework Emulator, or: npx -y -p @microsoft/m365agentsplayground agentsplayground -e {address}/api/messages");
        Console.WriteLine("  Stop with Ctrl+C.");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
