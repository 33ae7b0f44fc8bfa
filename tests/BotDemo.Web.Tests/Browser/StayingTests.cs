using Microsoft.Playwright;

namespace BotDemo.Web.Tests.Browser;

/// <summary>Reloads, second tabs, servers that die: the talk goes on, or the page says that it starts over.</summary>
[Collection(nameof(Chromium))]
public sealed class StayingTests(Chromium chromium)
{
    private const string Answer = "Die Person, die für Informationssicherheit verantwortlich ist.";

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task A_reload_shows_the_same_conversation_and_another_tab_a_new_one(string client)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client));
        await visit.AskAsync("Was ist ein CISO?");
        await visit.SeesAsync(Answer);
        await visit.Page.ReloadAsync();
        await visit.SeesAsync(Answer);
        await visit.AskAsync("CTO Chef");
        await visit.SeesAsync("Meist an den CEO, in manchen Unternehmen an den CIO.");

        var other = await visit.OtherTabAsync("/chat");
        await other.SeesAsync("Guten Tag. Ich beantworte Fragen zu CTO, CIO, CSO und CISO, jeweils mit Quellen.");
        await Assertions.Expect(other.Page.GetByText(Answer)).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task A_server_that_dies_and_comes_back_costs_nothing(string client)
    {
        chromium.RequireBrowser();
        await using var host = await BotHost.StartAsync(client == "web");
        await using var visit = await chromium.VisitAsync(host);
        await visit.AskAsync("Was ist ein CISO?");
        await visit.SeesAsync(Answer);
        host.Kill();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "unterbrochen" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await host.StartAsync();
        await Assertions.Expect(visit.Page.Locator("#notice")).ToHaveTextAsync("", new() { Timeout = 60_000 });
        await visit.AskAsync("Wem ist der CTO unterstellt?");
        await visit.SeesAsync("Meist an den CEO, in manchen Unternehmen an den CIO.", 30);
        await visit.SeesAsync(Answer);
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task A_server_that_has_forgotten_everything_leads_to_a_new_conversation_and_the_page_says_so(string client)
    {
        chromium.RequireBrowser();
        await using var host = await BotHost.StartAsync(client == "web");
        await using var visit = await chromium.VisitAsync(host);
        await visit.AskAsync("Was ist ein CISO?");
        await visit.SeesAsync(Answer);
        host.Kill();
        Directory.Delete(Path.Combine(host.State, "directline"), recursive: true);
        await host.StartAsync();
        await Assertions.Expect(visit.Page.Locator("#notice")).ToContainTextAsync("Dies ist ein neues", new() { Timeout = 60_000 });
        await visit.AskAsync("Wem ist der CTO unterstellt?");
        await visit.SeesAsync("Meist an den CEO, in manchen Unternehmen an den CIO.", 30);
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task A_server_that_is_down_at_first_is_tried_again(string client)
    {
        chromium.RequireBrowser();
        await using var host = await BotHost.StartAsync(client == "web");
        await using var visit = await chromium.VisitAsync(host, "/");
        await visit.Page.RouteAsync("**/directline/token", route => route.FulfillAsync(new() { Status = 503 }));
        await visit.Page.GotoAsync("/chat");
        await Assertions.Expect(visit.Page.Locator("#notice")).ToContainTextAsync("antwortet nicht");
        await visit.Page.UnrouteAllAsync();
        await visit.AskAsync("Was ist ein CISO?");
        await visit.SeesAsync(Answer);
    }
}
