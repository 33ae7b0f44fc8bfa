using System.CommandLine;
using BotDemo.Knowledge;

namespace BotDemo.Tool;

/// <summary><c>--knowledge DIR</c>, which every verb has.</summary>
internal static class KnowledgeOption
{
    private const string Name = "knowledge";

    public static Option<string?> Define() => new("--knowledge")
    {
        Description = "The knowledge folder. Default: the folder 'knowledge' beside the tool, else in or above the working directory.",
        HelpName = "DIR",
    };

    /// <summary>The folder that the option names, or the default one.</summary>
    /// <exception cref="CouldNotRunException">There is no such folder.</exception>
    public static string Folder(string? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given) ? given : throw new CouldNotRunException($"There is no folder '{given}'.");
        }

        // A build leaves no copy beside the tool, a published tool has one; from a build's output the sources lie above.
        return Beside() ?? Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new CouldNotRunException("There is no knowledge folder here or above. Name it: --knowledge DIR");
    }

    /// <summary>The knowledge in that folder.</summary>
    /// <exception cref="CouldNotRunException">It has errors.</exception>
    public static KnowledgeBase Sound(string? given)
    {
        var reading = KnowledgeFolder.Read(Folder(given));
        return reading.Knowledge ?? throw new CouldNotRunException(
            $"The knowledge has errors:\n{string.Join('\n', reading.Problems.Where(problem => problem.Severity == Severity.Error))}");
    }

    private static string? Beside() => Path.Combine(AppContext.BaseDirectory, Name) is var folder && IsKnowledge(folder) ? folder : null;

    private static string? Above(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            if (Path.Combine(directory.FullName, Name) is var folder && IsKnowledge(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static bool IsKnowledge(string folder) => File.Exists(Path.Combine(folder, "roles.yaml"));
}
