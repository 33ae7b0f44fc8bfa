using System.CommandLine;

namespace BotDemo.Tool;

/// <summary><c>--journal DIR</c>: where the host wrote its journal.</summary>
internal static class JournalOption
{
    // The host's defaults for State:Folder and Journal:Folder.
    private static readonly string _default = Path.Combine("state", "journal");

    public static Option<string?> Define() => new("--journal")
    {
        Description = "The journal's folder. Default: 'state/journal' in the working directory, beside the tool, or beside the host that was built with it.",
        HelpName = "DIR",
    };

    /// <summary>The folder that the option names, or the default one.</summary>
    /// <exception cref="CouldNotRunException">There is no such folder.</exception>
    public static string Folder(string? given)
    {
        if (given is not null)
            return Directory.Exists(given) ? given : throw new CouldNotRunException($"There is no folder '{given}'.");
        return new[] { Environment.CurrentDirectory, AppContext.BaseDirectory, AppContext.BaseDirectory.Replace("BotDemo.Tool", "BotDemo", StringComparison.Ordinal) }
            .Select(place => Path.Combine(place, _default)).FirstOrDefault(Directory.Exists)
            ?? throw new CouldNotRunException("There is no journal here. Name the folder in which the host keeps it: --journal DIR");
    }
}
