using Microsoft.Playwright;

namespace BotDemo.Web.Tests.Browser;

/// <summary>One Chromium and the hosts that most tests share. Where there is no Chromium the tests are skipped, unless they are required.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _places =
        [Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    private static readonly string[] _flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal BotHost Web { get; private set; } = null!;

    internal BotHost Small { get; private set; } = null!;

    internal StrangersPage Stranger { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Array.Find(_places, File.Exists) is not { } path)
        {
            Assert.False(Environment.GetEnvironmentVariable("BOTDEMO_REQUIRE_BROWSER") == "1", "BOTDEMO_REQUIRE_BROWSER is set, and there is no Chromium.");
            return;
        }

        Stranger = await StrangersPage.StartAsync();
        var hosts = await Task.WhenAll(BotHost.StartAsync(settings: ["--Page:FrameAncestors:0", Stranger.Address]), BotHost.StartAsync(withWebChat: false));
        (Web, Small) = (hosts[0], hosts[1]);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = _flags });
    }

    internal async Task<Visit> VisitAsync(BotHost host, string path = "/chat", string locale = "de-DE", bool dark = false, int width = 1100, int height = 800)
    {
        RequireBrowser();
        var context = await _browser!.NewContextAsync(new()
        {
            Locale = locale,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = height },
            BaseURL = host.Address,
        });
        var visit = new Visit(context, await context.NewPageAsync(), host.Address);
        await visit.Page.GotoAsync(path);
        return visit;
    }

    internal void RequireBrowser() => Skip.If(_browser is null, "There is no Chromium on this machine; set CHROMIUM_PATH if it is in an unusual place.");

    internal BotHost HostOf(string client)
    {
        RequireBrowser();
        return client == "small" ? Small : Web;
    }

    public async Task DisposeAsync()
    {
        if (_browser is null)
            return;
        await _browser.DisposeAsync();
        _playwright!.Dispose();
        await Web.DisposeAsync();
        await Small.DisposeAsync();
        await Stranger.DisposeAsync();
    }
}

/// <summary>The tests that need a browser run one after the other, with one browser.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumTests : ICollectionFixture<Chromium>;
