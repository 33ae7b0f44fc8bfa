using System.Diagnostics;
using BotDemo.Conversation;
using BotDemo.Knowledge;
using BotDemo.Search;
using BotDemo.Settings;
using Microsoft.Extensions.Options;

namespace BotDemo.Loading;

/// <summary>
/// Loads the knowledge and holds the assistant made from it. A new assistant replaces the old by one assignment; turns in flight finish on theirs.
/// </summary>
internal sealed partial class AssistantSource(IOptions<KnowledgeOptions> options, IHostEnvironment environment, TimeProvider time, ILogger<AssistantSource> logger)
{
    // Training takes all processors: the first questions after a start or an edit go first.
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(2);

    private Assistant? _current;

    /// <summary>The folder in force, absolute.</summary>
    public string Folder { get; } = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);

    /// <summary>Null until the first load succeeded.</summary>
    public Assistant? Current => Volatile.Read(ref _current);

    /// <summary>Reads and checks the folder, and goes live with it unless it holds errors.</summary>
    public Load Load()
    {
        var watch = Stopwatch.StartNew();
        var read = KnowledgeFolder.Read(Folder);
        List<Problem> problems = [];
        if (read.Knowledge is { } knowledge)
        {
            // Made ready while the last checks run; it goes live only if they find no error.
            var untrained = Task.Run(() => new Assistant(knowledge, SearchIndex.BuildUntrained(knowledge)));
            problems.AddRange(SearchIndex.Check(knowledge));
            problems.AddRange(read.Check(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
            if (!problems.Exists(problem => problem.Severity == Severity.Error))
                GoLive(knowledge, untrained.GetAwaiter().GetResult());
        }

        else
        {
            problems.AddRange(read.Problems);
        }

        problems.Sort(Problem.Order);
        return new Load
        {
            Errors = [.. problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString())],
            Warnings = problems.Count(problem => problem.Severity == Severity.Warning),
            German = read.Knowledge?.Entries.Count(entry => entry.German is not null) ?? 0,
            English = read.Knowledge?.Entries.Count(entry => entry.English is not null) ?? 0,
            Elapsed = watch.Elapsed,
        };
    }

    // Training takes seconds; until it is done the same knowledge answers with the plainer ranking.
    private void GoLive(KnowledgeBase knowledge, Assistant untrained)
    {
        Volatile.Write(ref _current, untrained);
        _ = TrainAsync(knowledge, untrained);
    }

    private async Task TrainAsync(KnowledgeBase knowledge, Assistant untrained)
    {
        try
        {
            await Task.Delay(_grace, time);
            var trained = new Assistant(knowledge, SearchIndex.Build(knowledge));
            // A later edit may have gone live meanwhile: then this training came too late.
            Interlocked.CompareExchange(ref _current, trained, untrained);
        }
        catch (Exception exception)
        {
            // Nobody waits for this task: without the log line the plainer ranking would stay unnoticed.
            TrainingFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Training failed; the plainer ranking stays")]
    private partial void TrainingFailed(Exception exception);
}
