using System.Text.Json.Nodes;

namespace BotDemo.Tool.Teams;

/// <summary>The app manifest, in the newest version that Teams publishes a schema for.</summary>
internal static class Manifest
{
    private const string Command = "bots[0].commandLists[0].commands";

    // Upper case C: newer schemas refuse "groupchat" here.
    private static readonly string[] _scopes = ["personal", "team", "groupChat"];

    /// <param name="english">The words of the default language, by the path at which they stand in the manifest.</param>
    public static JsonObject Of(AppRegistration registration, JsonObject english)
    {
        string Word(string path) => english[path]!.GetValue<string>();
        return new JsonObject
        {
            ["$schema"] = "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json",
            ["manifestVersion"] = "1.30",
            ["version"] = registration.Version,
            ["id"] = registration.AppId.ToString(),
            ["developer"] = new JsonObject
            {
                ["name"] = registration.Developer,
                ["websiteUrl"] = registration.Website.AbsoluteUri,
                ["privacyUrl"] = registration.Privacy.AbsoluteUri,
                ["termsOfUseUrl"] = registration.Terms.AbsoluteUri,
            },
            ["name"] = new JsonObject { ["short"] = Word("name.short"), ["full"] = Word("name.full") },
            ["description"] = new JsonObject { ["short"] = Word("description.short"), ["full"] = Word("description.full") },
            ["icons"] = new JsonObject { ["color"] = AppPackage.ColourIcon, ["outline"] = AppPackage.OutlineIcon },
            ["accentColor"] = "#1F4E79",
            ["localizationInfo"] = new JsonObject
            {
                ["defaultLanguageTag"] = "en",
                ["defaultLanguageFile"] = AppPackage.EnglishWords,
                ["additionalLanguages"] = new JsonArray(new JsonObject { ["languageTag"] = "de", ["file"] = AppPackage.GermanWords }),
            },
            ["bots"] = new JsonArray(Bot(registration, [.. Commands(english, Word)])),
            ["defaultInstallScope"] = "personal",
            ["defaultGroupCapability"] = new JsonObject { ["team"] = "bot", ["groupchat"] = "bot" },
            ["validDomains"] = new JsonArray(registration.Host),
        };
    }

    private static JsonObject Bot(AppRegistration registration, JsonArray commands) => new()
    {
        ["botId"] = registration.AppId.ToString(),
        ["scopes"] = Scopes(),
        ["isNotificationOnly"] = false,
        ["supportsFiles"] = false,
        ["commandLists"] = new JsonArray(new JsonObject { ["scopes"] = Scopes(), ["commands"] = commands }),
    };

    private static IEnumerable<JsonObject> Commands(JsonObject english, Func<string, string> word)
    {
        for (var i = 0; english.ContainsKey($"{Command}[{i}].title"); i++)
            yield return new JsonObject { ["title"] = word($"{Command}[{i}].title"), ["description"] = word($"{Command}[{i}].description") };
    }

    private static JsonArray Scopes() => [.. _scopes.Select(scope => JsonValue.Create(scope))];
}
