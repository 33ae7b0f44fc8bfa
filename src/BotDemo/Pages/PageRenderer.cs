using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using BotDemo.DirectLine;
using BotDemo.Loading;
using Microsoft.Extensions.Options;

namespace BotDemo.Pages;

/// <summary>Fills the templates in <c>wwwroot/pages</c>: <c>{{name}}</c> stands for a word or a value, always written as text.</summary>
internal sealed partial class PageRenderer(
    PageTexts texts, PageAssets assets, PagePolicy policy, AssistantSource source, IOptions<DirectLineOptions> channel, IHostEnvironment environment)
{
    // Umlauts stay readable in the source of the page.
    private static readonly HtmlEncoder _html = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _home = Template(environment, "home.html");
    private readonly string _chat = Template(environment, "chat.html");

    public IResult Home(HttpContext context)
    {
        var language = texts.LanguageOf(context.Request);
        var starters = source.Current?.Welcome(language).Suggestions() ?? [];
        return Page(context, _home, language, new()
        {
            ["starters"] = string.Concat(starters.Select(question => $"<li><a href=\"/chat?lang={language}#ask={Uri.EscapeDataString(question)}\">{_html.Encode(question)}</a></li>")),
        });
    }

    public IResult Chat(HttpContext context)
    {
        var language = texts.LanguageOf(context.Request);
        var nonce = Nonce();
        var settings = JsonSerializer.Serialize(
            new { language, nonce, uploads = channel.Value.Uploads.Enabled, botName = channel.Value.BotName, texts = texts.All },
            JsonSerializerOptions.Web);
        var script = assets.HasWebChat ? "web-chat.js" : "small-chat.js";
        return Page(context, _chat, language, new()
        {
            ["settings"] = settings,
            ["webchat"] = assets.HasWebChat ? $"<script src=\"{assets.UrlOf("webchat.js")}\" defer></script>" : "",
            ["script"] = assets.UrlOf(script),
        }, nonce);
    }

    private IResult Page(HttpContext context, string template, string language, Dictionary<string, string> values, string? nonce = null)
    {
        policy.Apply(context.Response, nonce ?? Nonce());
        var words = texts.In(language);
        var other = language == "de" ? "en" : "de";
        return Results.Content(Placeholder().Replace(template, match => match.Groups[1].Value switch
        {
            "lang" => language,
            "other" => other,
            "assets" => $"/assets/{assets.Version}",
            "privacyWhere" => _html.Encode(words[channel.Value.IsCloud ? "privacyCloud" : "privacyLocal"]),
            "embedded" => context.Request.Query.ContainsKey("embedded") ? "embedded" : "",
            var name when values.TryGetValue(name, out var value) => value,
            var name => _html.Encode(words[name]),
        }), "text/html; charset=utf-8");
    }

    private static string Nonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    private static string Template(IHostEnvironment environment, string name) => File.ReadAllText(Path.Combine(environment.ContentRootPath, "wwwroot", "pages", name));

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();
}
