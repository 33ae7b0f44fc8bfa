using Microsoft.Playwright;

namespace BotDemo.Web.Tests.Browser;

/// <summary>One tab of one visitor, and what went wrong in it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Web Chat's scroll component adds one empty style element without the nonce; nothing is lost with it.
    private const string Style = "Applying inline style violates";

    // Its remark on a button of a card that unfolds something (it does unfold it), and the action under its minified name.
    private static readonly string[] _known = [Style, "Web Chat: received unknown action from Adaptive Cards", "hB"];

    private readonly IBrowserContext _context;

    public Visit(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !_known.Any(known => message.Text.StartsWith(known, StringComparison.Ordinal)))
                Errors.Add(message.Text);
        };
        page.PageError += (_, error) => Errors.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.WebSocket += (_, socket) => Requests.Add(socket.Url.Replace("ws://", "http://", StringComparison.Ordinal));
        Address = address;
    }

    public IPage Page { get; }

    public string Address { get; }

    public List<string> Errors { get; } = [];

    public List<string> Requests { get; } = [];

    public IEnumerable<string> OffOrigin => Requests.Where(url => !url.StartsWith(Address, StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));

    public ILocator Input => Page.GetByRole(AriaRole.Textbox);

    /// <summary>Types and sends, once the page no longer says that it is connecting: before that Web Chat keeps the text and sends nothing.</summary>
    public async Task AskAsync(string question)
    {
        await Assertions.Expect(Page.Locator("#notice")).Not.ToContainTextAsync("…", new() { Timeout = 30_000 });
        await Input.FillAsync(question);
        await Input.PressAsync("Enter");
    }

    /// <summary>Waits until a text is seen, once and only once.</summary>
    public async Task SeesAsync(string text, float seconds = 20)
    {
        try
        {
            await Assertions.Expect(Page.Locator("#chat").GetByText(text, new() { Exact = true }).Filter(new() { Visible = true })).ToHaveCountAsync(1, new() { Timeout = seconds * 1000 });
        }
        catch (PlaywrightException)
        {
            Assert.Fail($"\"{text}\" is not there. The page shows:\n{await Page.Locator("body").InnerTextAsync()}\n{string.Join('\n', Errors)}\n{string.Join('\n', Requests)}");
        }
    }

    /// <summary>A button that can be reached; Web Chat repeats some for screen readers, out of reach.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name }).And(Page.Locator(":not([tabindex='-1'])"));

    public async Task<Visit> OtherTabAsync(string path)
    {
        var visit = new Visit(_context, await _context.NewPageAsync(), Address);
        await visit.Page.GotoAsync(path);
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
