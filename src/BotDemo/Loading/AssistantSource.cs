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
        List<Problem> problems = [.. read.Problems];
        if (read.Knowledge is { } knowledge)
        {
            // Made ready while the last check runs; it goes live only if that finds no error.
            var untrained = Task.Run(() => new Assistant(knowledge, SearchIndex.BuildUntrained(knowledge)));
            problems.AddRange(SearchIndex.Check(knowledge));
            problems.Sort(Problem.Order);
            if (!problems.Exists(IsError))
                GoLive(knowledge, untrained.GetAwaiter().GetResult());
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new Load
        {
            Errors = [.. problems.Where(IsError).Select(problem => problem.ToString())],
            // What a curator should look at may wait until the bot answers.
            Warnings = new Lazy<int>(() => read.Check(today).Concat(problems.Except(read.Problems)).Count(problem => !IsError(problem))),
            German = read.Knowledge?.Entries.Count(entry => entry.German is not null) ?? 0,
            English = read.Knowledge?.Entries.Count(entry => entry.English is not null) ?? 0,
            Elapsed = watch.Elapsed,
        };
    }

    private static bool IsError(Problem problem) => problem.Severity == Severity.Error;

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
