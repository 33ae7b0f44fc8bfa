using System.Xml.Linq;
using Xunit;

namespace BotDemo.Tests.House;

/// <summary>The walls of the house, as src/README.md draws them: who may know whom.</summary>
public sealed class WallTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["BotDemo.Knowledge"] = [],
        ["BotDemo.Search"] = ["BotDemo.Knowledge"],
        ["BotDemo.Conversation"] = ["BotDemo.Knowledge", "BotDemo.Search"],
        ["BotDemo.BotBuilder"] = [],
        ["BotDemo.DirectLine"] = ["BotDemo.BotBuilder"],
        ["BotDemo.Journal"] = [],
        ["BotDemo"] = ["BotDemo.Knowledge", "BotDemo.Search", "BotDemo.Conversation", "BotDemo.BotBuilder", "BotDemo.DirectLine", "BotDemo.Journal"],
        ["BotDemo.Tool"] = ["BotDemo.Knowledge", "BotDemo.Search", "BotDemo.Conversation", "BotDemo.Journal"],
    };

    private static readonly string Root = Above(AppContext.BaseDirectory);

    [Fact]
    public void Every_room_knows_only_the_rooms_it_may() =>
        Assert.All(Projects(), project => Assert.Subset(
            MayKnow[Name(project)].ToHashSet(),
            Values(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet()));

    [Fact]
    public void Lucene_is_known_to_one_room_and_handed_on_to_none() =>
        Assert.All(Projects(), project => Assert.All(
            Elements(project, "PackageReference").Where(package => package.Attribute("Include")!.Value.StartsWith("Lucene", StringComparison.Ordinal)),
            package => Assert.Equal(("BotDemo.Search", "compile"), (Name(project), package.Attribute("PrivateAssets")?.Value))));

    [Fact]
    public void The_inner_rooms_know_nothing_of_the_web() =>
        Assert.Equal(
            ["BotDemo", "BotDemo.BotBuilder", "BotDemo.DirectLine"],
            Projects().Where(KnowsTheWeb).Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_sees_only_what_its_own_project_file_names() =>
        Assert.Contains(
            "<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>",
            File.ReadAllText(Path.Combine(Root, "src", "Directory.Build.props")),
            StringComparison.Ordinal);

    [Fact]
    public void No_file_of_a_room_is_longer_than_300_lines() =>
        Assert.All(Sources().Where(file => file.StartsWith(Path.Combine(Root, "src"), StringComparison.Ordinal)), file => Assert.InRange(File.ReadLines(file).Count(), 0, 300));

    [Fact]
    public void At_most_five_warnings_are_suppressed_in_the_code() =>
        Assert.InRange(Sources().Sum(file => File.ReadLines(file).Count(IsSuppression)), 0, 5);

    private static bool IsSuppression(string line) =>
        line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal)
        || line.TrimStart().StartsWith("[SuppressMessage", StringComparison.Ordinal)
        || line.TrimStart().StartsWith("[assembly: SuppressMessage", StringComparison.Ordinal);

    private static bool KnowsTheWeb(string project) =>
        XDocument.Load(project).Root!.Attribute("Sdk")!.Value == "Microsoft.NET.Sdk.Web" || Values(project, "FrameworkReference").Any();

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Sources() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<XElement> Elements(string project, string name) => XDocument.Load(project).Descendants(name);

    private static IEnumerable<string> Values(string project, string name) =>
        Elements(project, name).Select(element => element.Attribute("Include")?.Value).OfType<string>().Select(value => value.Replace('\\', '/'));

    private static string Above(string start)
    {
        var directory = new DirectoryInfo(start);
        while (!File.Exists(Path.Combine(directory.FullName, "BotDemo.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return directory.FullName;
    }
}
