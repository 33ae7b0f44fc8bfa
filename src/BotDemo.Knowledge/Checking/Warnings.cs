namespace BotDemo.Knowledge.Checking;

/// <summary>Makes the problems of this folder: warnings at a line of an entry.</summary>
internal static class Warnings
{
    public static Problem Warning(this Entry entry, int line, string what, string hint) =>
        new(entry.Place with { Line = line }, Severity.Warning, what, hint);
}
