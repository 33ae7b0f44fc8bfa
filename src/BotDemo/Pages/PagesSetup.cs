namespace BotDemo.Pages;

/// <summary>The pages for people.</summary>
internal static class PagesSetup
{
    public static void MapPages(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
    }
}
