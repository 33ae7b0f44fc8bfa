using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>A folder of small files named after keys, each replaced in one step and kept as long as it is used.</summary>
internal sealed class StateFolder
{
    private const string Extension = ".json";
    private const string Unfinished = ".tmp";

    private static readonly TimeSpan BetweenTidying = TimeSpan.FromMinutes(1);

    private readonly string path;
    private readonly TimeSpan idle;
    private readonly int maxItems;
    private readonly TimeProvider time;
    private long lastTidied;
    private int written;
    private int tidying;

    public StateFolder(string path, TimeSpan idle, int maxItems, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(idle, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxItems);
        this.path = Path.GetFullPath(path);
        this.idle = idle;
        this.maxItems = maxItems;
        this.time = time;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(this.path);
        else
            Directory.CreateDirectory(this.path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Tidy();
    }

    public async Task<byte[]?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var file = FileOf(key);
        try
        {
            var age = AgeOf(File.GetLastWriteTimeUtc(file));
            if (age > idle)
                return null;

            // Reading is use too; noting it now and then is enough.
            if (age > idle / 4)
                File.SetLastWriteTimeUtc(file, time.GetUtcNow().UtcDateTime);
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Replaces the file as a whole: a reader, or a crash, sees the old content or the new.</summary>
    public async Task WriteAsync(string key, byte[] content, CancellationToken cancellationToken)
    {
        var file = FileOf(key);
        var draft = $"{file}.{Guid.NewGuid():n}{Unfinished}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            await using (var stream = new FileStream(draft, options))
                await stream.WriteAsync(content, cancellationToken);

            File.SetLastWriteTimeUtc(draft, time.GetUtcNow().UtcDateTime);
            File.Move(draft, file, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        Interlocked.Increment(ref written);
    }

    public void Delete(string key) => File.Delete(FileOf(key));

    /// <summary>Removes what is idle or too much, now and then, without anyone waiting for it.</summary>
    public void TidyInBackground()
    {
        var due = time.GetElapsedTime(Volatile.Read(ref lastTidied)) > BetweenTidying || Volatile.Read(ref written) > Math.Max(1, maxItems / 10);
        if (due && Interlocked.Exchange(ref tidying, 1) == 0)
            _ = Task.Run(Tidy);
    }

    private void Tidy()
    {
        try
        {
            Volatile.Write(ref lastTidied, time.GetTimestamp());
            Interlocked.Exchange(ref written, 0);
            var files = new DirectoryInfo(path).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).ToList();
            foreach (var file in files.Where(file => AgeOf(file.LastWriteTimeUtc) > idle))
                file.Delete();
            foreach (var file in files.Where(file => file.Extension == Extension).Skip(maxItems))
                file.Delete();
        }
        catch (IOException)
        {
            // Someone else removed a file first, or the disk is unwell: the next round tries again.
        }
        finally
        {
            Volatile.Write(ref tidying, 0);
        }
    }

    private TimeSpan AgeOf(DateTime lastWritten) => time.GetUtcNow().UtcDateTime - lastWritten;

    // Keys hold ids from outside, of any length and with any character; their hash is a safe name.
    private string FileOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Path.Combine(path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + Extension);
    }
}
