using System.Text.Json;

namespace BotDemo.Pages;

/// <summary>The words of the pages in both languages, from <c>wwwroot/pages/texts.json</c>.</summary>
internal sealed class PageTexts
{
    private const string Default = "de";

    private readonly Dictionary<string, Dictionary<string, string>> _texts;

    public PageTexts(IHostEnvironment environment) =>
        _texts = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Path.Combine(environment.ContentRootPath, "wwwroot", "pages", "texts.json")))!;

    /// <summary>All words, for pages that switch without loading anew.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> All => _texts;

    public IReadOnlyDictionary<string, string> In(string language) => _texts[language];

    /// <summary>The language asked for by <c>?lang=</c>, else the first that the browser likes and we have, else German.</summary>
    public string LanguageOf(HttpRequest request)
    {
        if (request.Query["lang"].ToString() is var asked && _texts.ContainsKey(asked))
            return asked;
        return request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(_texts.ContainsKey) ?? Default;
    }
}
