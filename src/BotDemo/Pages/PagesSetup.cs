using BotDemo.Settings;

namespace BotDemo.Pages;

/// <summary>The pages for people: the first one, the chat, and the script that puts the chat on other pages.</summary>
internal static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.AddSection<PageOptions>("Page");
        builder.Services.AddSingleton<PageTexts>();
        builder.Services.AddSingleton<PageAssets>();
        builder.Services.AddSingleton<PagePolicy>();
        builder.Services.AddSingleton<PageRenderer>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context, PageRenderer pages) => pages.Home(context));
        app.MapGet("/chat", (HttpContext context, PageRenderer pages) => pages.Chat(context));
        app.MapGet("/embed.js", (HttpContext context, PageAssets assets) => assets.Send(context, "embed.js"));
        app.MapGet("/favicon.ico", (HttpContext context, PageAssets assets) => assets.Send(context, "favicon.svg"));
        app.MapGet("/assets/{version}/{name}", (HttpContext context, string version, string name, PageAssets assets) => assets.Send(context, name, version));
    }
}
