namespace BotDemo.DirectLine;

/// <summary>The folder in which keys and conversations survive a restart. What is in it is readable for its owner alone.</summary>
public sealed class StateFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public StateFolder(string path)
    {
        Root = path;
        CreateFolder(path);
    }

    public string Root { get; }

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    internal static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Opens a file for writing; one that is created is its owner's alone.</summary>
    internal static FileStream Open(string path, FileMode mode)
    {
        var how = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
            how.UnixCreateMode = OwnerOnly;
        return new FileStream(path, how);
    }
}
