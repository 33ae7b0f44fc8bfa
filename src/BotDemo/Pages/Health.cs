using BotDemo.Loading;

namespace BotDemo.Pages;

/// <summary>What an orchestrator asks: is the process alive, and can it answer.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", (AssistantSource source) => source.Current is null
            ? Results.Text("loading", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
    }
}
