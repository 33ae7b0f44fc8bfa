using System.CommandLine;

namespace BotDemo.Tool;

/// <summary>Runs the verb that the arguments name, and keeps the exit codes: 0 good, 1 faults found, 2 could not run.</summary>
internal static class Run
{
    public const int Good = 0;
    public const int Faults = 1;
    public const int CouldNot = 2;

    public static int Verb(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        try
        {
            var exit = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? CouldNot : exit;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CouldNotRunException)
        {
            Console.Error.WriteLine(fault.Message);
            return CouldNot;
        }
    }
}

/// <summary>Ends a verb that lacks what it needs; the message is for the person at the keyboard and names the next step.</summary>
internal sealed class CouldNotRunException(string message) : Exception(message);
