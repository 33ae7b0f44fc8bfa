using System.Text.Json.Nodes;
using Xunit;

namespace BotDemo.Tool.Tests.Teams;

public sealed class TeamsTests(WrittenPackage package) : IClassFixture<WrittenPackage>
{
    private static readonly string[] _scopes = ["personal", "team", "groupChat"];

    [Fact]
    public async Task The_manifest_is_valid_against_the_newest_schema()
    {
        Assert.Empty(await package.FaultsAsync("manifest.json", "MicrosoftTeams.schema.json"));
        Assert.Equal("1.30", package.Json("manifest.json")["manifestVersion"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("de.json")]
    [InlineData("en.json")]
    public async Task Each_language_has_valid_words_for_all_that_the_manifest_says(string name)
    {
        Assert.Empty(await package.FaultsAsync(name, "MicrosoftTeams.Localization.schema.json"));

        var words = package.Json(name).Select(word => word.Key).Where(path => path != "$schema").Order(StringComparer.Ordinal);
        var manifest = package.Json("manifest.json");
        var said = new[] { "name", "description" }.SelectMany(part => manifest[part]!.AsObject().Select(word => $"{part}.{word.Key}"))
            .Concat(Commands(manifest).SelectMany((command, i) => command.AsObject().Select(word => $"bots[0].commandLists[0].commands[{i}].{word.Key}")));
        Assert.Equal(said.Order(StringComparer.Ordinal), words);
    }

    [Fact]
    public void Every_file_that_the_manifest_names_is_in_the_package_and_no_other() =>
        Assert.Equal(["color.png", "de.json", "en.json", "manifest.json", "outline.png"], package.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void The_bot_is_the_registered_one_in_all_three_scopes()
    {
        var bot = package.Json("manifest.json")["bots"]![0]!;
        Assert.Equal(WrittenPackage.AppId, bot["botId"]!.GetValue<string>());
        Assert.Equal(_scopes, bot["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()));
        Assert.Equal(_scopes, bot["commandLists"]![0]!["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()));
    }

    [Fact]
    public void Commands_are_plain_words_and_none_is_there_twice()
    {
        var titles = Commands(package.Json("manifest.json")).Select(command => command["title"]!.GetValue<string>()).ToList();
        Assert.Contains("Help", titles);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(titles, title => Assert.True(char.IsLetter(title[0]), title));
    }

    [Fact]
    public void The_icons_have_the_sizes_and_colours_that_Teams_demands()
    {
        var (width, height, pixels) = package.Image("outline.png");
        Assert.Equal((32, 32, 1024), (width, height, pixels.Length));
        Assert.All(pixels, pixel => Assert.Equal([255, 255, 255], pixel[..3]));
        Assert.Contains(pixels, pixel => pixel[3] == 0);
        Assert.Contains(pixels, pixel => pixel[3] == 255);

        (width, height, pixels) = package.Image("color.png");
        Assert.Equal((192, 192, 192 * 192), (width, height, pixels.Length));
        Assert.All(pixels, pixel => Assert.Equal(255, pixel[3]));
    }

    [Theory]
    [InlineData("--app-id", "no-guid")]
    [InlineData("--host", "https://bot.example.org")]
    [InlineData("--host", "localhost")]
    [InlineData("--host", "bot.example.org:443")]
    [InlineData("--developer", "a name that is longer than the 32 characters allowed")]
    [InlineData("--privacy", "http://example.org/privacy")]
    [InlineData("--app-version", "1")]
    public void What_Teams_would_refuse_is_refused_here_by_name(string option, string value)
    {
        var given = new Dictionary<string, string> { ["--app-id"] = WrittenPackage.AppId, ["--host"] = "bot.example.org", ["--out"] = Path.Combine(Path.GetTempPath(), "never-written.zip"), [option] = value };
        var run = ToolProcess.Run(["teams", .. given.SelectMany(pair => new[] { pair.Key, pair.Value })]);
        Assert.Equal(2, run.Exit);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Commands(JsonObject manifest) => manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => command!);
}
