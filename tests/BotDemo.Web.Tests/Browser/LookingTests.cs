using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BotDemo.Web.Tests.Browser;

/// <summary>Everybody can read the pages: small and large screens, light and dark, with assistive technology, and from pages elsewhere.</summary>
[Collection(nameof(Chromium))]
public sealed class LookingTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("web", "/", "de-DE", false)]
    [InlineData("web", "/", "en-GB", true)]
    [InlineData("web", "/chat", "de-DE", false)]
    [InlineData("web", "/chat", "en-GB", true)]
    [InlineData("small", "/chat", "de-DE", false)]
    [InlineData("small", "/chat", "en-GB", true)]
    public async Task Axe_finds_nothing(string client, string path, string locale, bool dark)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client), path, locale, dark);
        if (path == "/chat")
        {
            await visit.AskAsync(locale == "de-DE" ? "Was ist ein CISO?" : "What is a CISO?");
            await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("What a CISO is") }).WaitForAsync();
        }

        // Seen once in the dark chat, cause unknown: a contrast that was gone a moment later. What stays still fails.
        var violations = await ViolationsAsync(visit.Page);
        for (var again = 0; violations.Length > 0 && again < 3; again++)
        {
            await Task.Delay(1000);
            violations = await ViolationsAsync(visit.Page);
        }

        Assert.Empty(violations);
    }

    [SkippableTheory]
    [InlineData("web", "/", 320, false)]
    [InlineData("web", "/chat", 320, true)]
    [InlineData("small", "/chat", 320, true)]
    [InlineData("web", "/", 3840, true)]
    [InlineData("web", "/chat", 3840, false)]
    public async Task Nothing_has_to_be_scrolled_sideways(string client, string path, int width, bool dark)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client), path, "en-GB", dark, width, width > 1000 ? 2160 : 640);
        if (path == "/chat")
        {
            await visit.AskAsync("What is a CISO?");
            await visit.SeesAsync("The person who answers for information security.");
        }

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button:not([tabindex="-1"]), a, input')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML)
            """));
    }

    [SkippableFact]
    public async Task Dark_is_dark()
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf("web"), dark: true);
        Assert.Equal("rgb(20, 25, 26)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [SkippableFact]
    public async Task A_page_that_is_allowed_embeds_the_chat_with_one_line()
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf("web"), $"{chromium.Stranger?.Address}/?bot={chromium.Web?.Address}");
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chat öffnen" });
        await button.ClickAsync();
        var chat = visit.Page.FrameLocator("iframe");
        await Assertions.Expect(chat.Locator("#notice")).ToHaveTextAsync("", new() { Timeout = 20_000 });
        await chat.GetByRole(AriaRole.Textbox).FillAsync("Was ist ein CISO?");
        await chat.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await Assertions.Expect(chat.GetByText("Die Person, die für Informationssicherheit verantwortlich ist.", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await chat.Locator("#close").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chat öffnen" })).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task A_page_that_is_not_allowed_gets_no_chat()
    {
        chromium.RequireBrowser();
        await using var visit = await chromium.VisitAsync(chromium.Small, $"{chromium.Stranger.Address}/?bot={chromium.Small.Address}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chat öffnen" }).ClickAsync();
        await Assertions.Expect(visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        for (var i = 0; i < 50 && !visit.Errors.Any(error => error.Contains("frame-ancestors", StringComparison.Ordinal)); i++)
            await Task.Delay(100);
        Assert.Contains(visit.Errors, error => error.Contains("frame-ancestors", StringComparison.Ordinal));
    }

    private static async Task<string[]> ViolationsAsync(IPage page) =>
        [.. (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")];
}
