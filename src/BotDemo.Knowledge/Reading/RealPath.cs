namespace BotDemo.Knowledge.Reading;

/// <summary>Where a path really leads, with every symbolic link on the way replaced by its target.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>A chain of links that never ends is cut off and comes back as it stands.</summary>
    public static string Of(string path)
    {
        var rest = new Stack<string>();
        Push(rest, Path.GetFullPath(path), out var real);
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target || ++links > MostLinks)
            {
                real = next;
                continue;
            }

            Push(rest, Path.GetFullPath(target, real), out real);
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    private static void Push(Stack<string> rest, string path, out string root)
    {
        root = Path.GetPathRoot(path) ?? "";
        foreach (var name in path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            rest.Push(name);
        }
    }
}
