using BotDemo.Bot;
using BotDemo.Journaling;
using BotDemo.Loading;
using BotDemo.Pages;
using BotDemo.Settings;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    builder.AddSettings();
    builder.AddKnowledge();
    builder.AddJournal();
    builder.AddBot();
    builder.AddBrowserChat();
    builder.AddPages();

    var app = builder.Build();

    app.MapBrowserChat();
    app.MapBot();
    app.MapHealth();
    app.MapPages();

    return await app.RunWithBannerAsync();
}
catch (Exception exception) when (StartFault.Describe(exception) is { } fault)
{
    await Console.Error.WriteLineAsync(fault);
    return 1;
}
