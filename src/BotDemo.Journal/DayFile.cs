using System.Globalization;

namespace BotDemo.Journal;

/// <summary>The file of one day (UTC), and how it is opened: by one writer at a time, in whatever process.</summary>
internal static class DayFile
{
    private const string Format = "yyyy-MM-dd'.jsonl'";
    private const int Attempts = 200;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(10);

    public static string Path(string folder, DateOnly day) => System.IO.Path.Combine(folder, day.ToString(Format, CultureInfo.InvariantCulture));

    /// <summary>The days that have a file, oldest first; other files in the folder are not ours.</summary>
    public static IReadOnlyList<(DateOnly Day, string Path)> In(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var days = new List<(DateOnly Day, string Path)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.jsonl"))
        {
            if (DateOnly.TryParseExact(System.IO.Path.GetFileName(path), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                days.Add((day, path));
        }

        return [.. days.OrderBy(file => file.Day)];
    }

    /// <summary>Appends whole lines and returns once they are on the disk. What could not be written whole is taken back.</summary>
    /// <exception cref="IOException">The disk is full, or another process kept the file for too long.</exception>
    public static void Append(string path, ReadOnlySpan<byte> lines)
    {
        using var file = Open(path, Appending());
        var end = file.Length;
        try
        {
            if (end > 0 && !EndsWithLine(file))
                file.WriteByte((byte)'\n');
            file.Position = file.Length;
            file.Write(lines);
            file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            file.SetLength(end);
            throw;
        }
    }

    public static FileStream Read(string path) =>
        Open(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete });

    // A crash may have left half a line: what follows must not become part of it.
    private static bool EndsWithLine(FileStream file)
    {
        file.Position = file.Length - 1;
        return file.ReadByte() == '\n';
    }

    private static FileStreamOptions Appending()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    // Whoever has the file open has it for the moment of one batch.
    private static FileStream Open(string path, FileStreamOptions options)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException) && attempt < Attempts)
            {
                Thread.Sleep(_pause);
            }
        }
    }
}
