namespace BotDemo.Knowledge.Reading;

/// <summary>The files of a knowledge folder that are read at all; nothing outside the folder is, wherever links point.</summary>
internal sealed class FolderFiles(string folder, ProblemList problems)
{
    private const int MostBytes = 256 * 1024;

    private readonly string _root = RealPath.Of(folder);

    /// <summary>The text of a file of the folder, or null (with a problem, if it had to be there).</summary>
    public TextFile? Read(string path, bool required)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        if (file.Exists || file.LinkTarget is not null)
        {
            return IsInside(file) ? TextFile.Read(file, path, MostBytes, problems) : null;
        }

        if (required)
        {
            problems.Error(path, 1, "the file is missing", "README.md in the knowledge folder describes every file");
        }

        return null;
    }

    /// <summary>All readable <c>entries/**/*.md</c>, in the order of their paths.</summary>
    public IEnumerable<TextFile> Entries() => Files("entries", ".md", MostBytes);

    /// <summary>All readable files under a subfolder with that ending, in the order of their paths.</summary>
    public IEnumerable<TextFile> Files(string subfolder, string extension, int mostBytes)
    {
        var found = new List<FileInfo>();
        Collect(new DirectoryInfo(Path.Combine(_root, subfolder)), found);
        return found
            .Where(file => file.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
            .Select(file => (File: file, Path: Relative(file)))
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .Where(item => IsInside(item.File))
            .Select(item => TextFile.Read(item.File, item.Path, mostBytes, problems))
            .OfType<TextFile>();
    }

    private void Collect(DirectoryInfo directory, List<FileInfo> found)
    {
        // A linked folder is not entered: it could lie outside, or lead in a circle.
        if (!directory.Exists || !IsRealFolder(directory))
        {
            return;
        }

        try
        {
            found.AddRange(directory.EnumerateFiles());
            foreach (var child in directory.EnumerateDirectories().Where(child => !child.Name.StartsWith('.')))
            {
                Collect(child, found);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Error(Relative(directory), 1, "the folder cannot be read", fault.Message);
        }
    }

    private bool IsRealFolder(DirectoryInfo directory)
    {
        if (directory.LinkTarget is null)
        {
            return true;
        }

        problems.Error(
            Relative(directory),
            1,
            "this folder is a symbolic link, and links to folders are not followed",
            "put the folder itself here");
        return false;
    }

    private bool IsInside(FileInfo file)
    {
        if (file.LinkTarget is null || RealPath.Of(file.FullName).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        problems.Error(
            Relative(file), 1, "this file is a symbolic link that leads out of the knowledge folder", "put the file itself here");
        return false;
    }

    private string Relative(FileSystemInfo item) => Path.GetRelativePath(_root, item.FullName).Replace('\\', '/');
}
