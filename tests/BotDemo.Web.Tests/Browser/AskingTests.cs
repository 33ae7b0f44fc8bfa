using Microsoft.Playwright;

namespace BotDemo.Web.Tests.Browser;

/// <summary>People ask and read, in a real browser: with Web Chat, and with the small client that stands in for it.</summary>
[Collection(nameof(Chromium))]
public sealed class AskingTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("web", "de-DE", "Wem ist der CTO unterstellt?", "Meist an den CEO, in manchen Unternehmen an den CIO.", "Mehr dazu", "Die Einzelheiten stehen im Organigramm.")]
    [InlineData("web", "en-GB", "Who is the CTO's boss?", "Mostly to the CEO, in some companies to the CIO.", "More on this", "The details are in the organisation chart.")]
    [InlineData("small", "de-DE", "Wem ist der CTO unterstellt?", "Meist an den CEO, in manchen Unternehmen an den CIO.", "Mehr dazu", "Die Einzelheiten stehen im Organigramm.")]
    [InlineData("small", "en-GB", "Who is the CTO's boss?", "Mostly to the CEO, in some companies to the CIO.", "More on this", "The details are in the organisation chart.")]
    public async Task A_question_is_answered_with_its_source_and_details(string client, string locale, string question, string answer, string more, string details)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client), locale: locale);
        await visit.AskAsync(question);
        await visit.SeesAsync(answer);
        await visit.SeesAsync(question);

        var source = visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Reporting lines of technology officers") });
        Assert.Equal("https://example.org/reporting-lines", await source.GetAttributeAsync("href"));
        Assert.Equal("_blank", await source.GetAttributeAsync("target"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = more }).ClickAsync();
        await visit.SeesAsync(details);

        Assert.Empty(visit.Errors);
        Assert.Empty(visit.OffOrigin);
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task A_question_that_the_bot_suggests_is_asked_by_a_click(string client)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client));
        await visit.Button("An wen berichtet der CTO?").ClickAsync();
        await visit.SeesAsync("Meist an den CEO, in manchen Unternehmen an den CIO.");
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task The_language_switch_changes_the_page_and_tells_the_bot(string client)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client));
        await visit.AskAsync("Was ist ein CISO?");
        await visit.SeesAsync("Die Person, die für Informationssicherheit verantwortlich ist.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await visit.SeesAsync("The person who answers for information security.");
        await visit.AskAsync("CTO boss");
        await visit.SeesAsync("Mostly to the CEO, in some companies to the CIO.");
        await Assertions.Expect(visit.Page.GetByText("/en", new() { Exact = true })).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "New conversation" })).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData("web", "Mit „Gefällt mir“ markieren")]
    [InlineData("small", "Hilfreich")]
    public async Task A_thumb_reaches_the_bot(string client, string thumb)
    {
        var host = chromium.HostOf(client);
        await using var visit = await chromium.VisitAsync(host);
        await visit.AskAsync("Was ist ein CISO?");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = thumb, Exact = true }).ClickAsync();
        for (var i = 0; i < 100 && !host.Journal().Contains("\"liked\":true", StringComparison.Ordinal); i++)
            await Task.Delay(100);
        Assert.Contains("\"liked\":true", host.Journal(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_first_page_hands_its_question_to_the_chat_and_to_no_server_log()
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf("web"), "/");
        await visit.Page.GetByLabel("Ihre Frage").FillAsync("Was ist ein CISO?");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Fragen" }).ClickAsync();
        await visit.SeesAsync("Die Person, die für Informationssicherheit verantwortlich ist.");
        Assert.DoesNotContain(visit.Requests, url => url.Split('#')[0].Contains("CISO", StringComparison.Ordinal));
        Assert.DoesNotContain("ask=", visit.Page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_starter_question_on_the_first_page_is_asked_by_a_click()
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf("web"), "/", "en-GB");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Who does the CTO report to?" }).ClickAsync();
        await visit.SeesAsync("Mostly to the CEO, in some companies to the CIO.");
    }

    [SkippableTheory]
    [InlineData("web")]
    [InlineData("small")]
    public async Task The_keyboard_alone_is_enough(string client)
    {
        await using var visit = await chromium.VisitAsync(chromium.HostOf(client));
        await visit.Button("An wen berichtet der CTO?").WaitForAsync();
        await TabToAsync(visit, "document.activeElement.matches('input, textarea')");
        await visit.Page.Keyboard.TypeAsync("Was ist ein CISO?");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SeesAsync("Die Person, die für Informationssicherheit verantwortlich ist.");
    }

    private static async Task TabToAsync(Visit visit, string isThere)
    {
        for (var i = 0; i < 30; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>(isThere))
                return;
        }

        Assert.Fail("Tab does not lead there.");
    }
}
