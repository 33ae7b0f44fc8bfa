using BotDemo.Settings;
using Microsoft.Extensions.Options;

namespace BotDemo.Loading;

/// <summary>
/// Looks at the knowledge folder twice a second and loads it again when a file changed.
/// Looking, not listening: file events do not cross network shares and container mounts.
/// </summary>
internal sealed partial class KnowledgeWatcher(AssistantSource source, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
            return;
        using var timer = new PeriodicTimer(_interval, time);
        var seen = FolderState(source.Folder);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = FolderState(source.Folder);
            if (now == seen)
                continue;
            seen = now;
            Reload();
        }
    }

    private void Reload()
    {
        try
        {
            var load = source.Load();
            if (load.IsLive)
                Loaded(load);
            else
                Kept(string.Join(Environment.NewLine, load.Errors));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unreadable(exception);
        }
    }

    /// <summary>A fingerprint of names, sizes and times: equal as long as nothing was edited.</summary>
    private static int FolderState(string folder)
    {
        var state = new HashCode();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                state.Add(file.FullName, StringComparer.Ordinal);
                state.Add(file.Length);
                state.Add(file.LastWriteTimeUtc);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Moved away or replaced just now: the next look tells.
        }

        return state.ToHashCode();
    }

    [LoggerMessage(LogLevel.Information, "The edit is live: {Load}")]
    private partial void Loaded(Load load);

    [LoggerMessage(LogLevel.Error, "The edit is not live, the last good knowledge stays:\n{Problems}")]
    private partial void Kept(string problems);

    [LoggerMessage(LogLevel.Error, "The knowledge folder cannot be read, the last good knowledge stays")]
    private partial void Unreadable(Exception exception);
}
