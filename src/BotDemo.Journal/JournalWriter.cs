using System.Threading.Channels;

namespace BotDemo.Journal;

/// <summary>
/// Appends to the journal from any number of threads in one order. Writing is done behind the turn's back: it never blocks or fails one.
/// </summary>
public sealed class JournalWriter : IAsyncDisposable
{
    private const int MostWaiting = 1000;
    private const int LargestBatch = 200;
    private static readonly TimeSpan _retentionInterval = TimeSpan.FromHours(1);

    private readonly Channel<JournalRecord> _waiting = Channel.CreateBounded<JournalRecord>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly string _folder;
    private readonly JournalOptions _options;
    private readonly TimeProvider _time;
    private readonly Action<Exception> _failed;
    private readonly ITimer _retention;
    private readonly Task _writing;
    private bool _failing;
    private long _lost;

    /// <param name="folder">Made if need be.</param>
    /// <param name="failed">Told once when the journal cannot be written, and again only after it could be in between.</param>
    public JournalWriter(string folder, JournalOptions options, TimeProvider time, Action<Exception> failed)
    {
        (_folder, _options, _time, _failed) = (folder, options, time, failed);
        _retention = time.CreateTimer(_ => ForgetOldDays(), null, TimeSpan.Zero, _retentionInterval);
        _writing = Task.Run(WriteWaitingAsync);
    }

    /// <summary>How many records could not be kept since the start.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    /// <summary>Takes a record, masks it and dates it; it is on the disk a moment later. Never waits, never throws.</summary>
    public void Write(JournalRecord record)
    {
        if (_options.Enabled && !_waiting.Writer.TryWrite(JournalLine.Clean(record) with { At = _time.GetUtcNow() }))
            Interlocked.Increment(ref _lost);
    }

    /// <summary>Writes what is waiting, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        await _retention.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteWaitingAsync()
    {
        var batch = new List<JournalRecord>(LargestBatch);
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (batch.Count < LargestBatch && _waiting.Reader.TryRead(out var record))
                batch.Add(record);
            Append(batch);
            batch.Clear();
        }
    }

    private void Append(List<JournalRecord> batch)
    {
        foreach (var day in batch.GroupBy(record => DateOnly.FromDateTime(record.At.UtcDateTime)))
        {
            try
            {
                Directory.CreateDirectory(_folder);
                DayFile.Append(DayFile.Path(_folder, day.Key), day.SelectMany(JournalLine.Write).ToArray());
                _failing = false;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Interlocked.Add(ref _lost, day.Count());
                Report(fault);
            }
        }
    }

    private void ForgetOldDays()
    {
        try
        {
            JournalFolder.Forget(_folder, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime).AddDays(-_options.RetentionDays));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(fault);
        }
    }

    private void Report(Exception fault)
    {
        if (!_failing)
            _failed(fault);
        _failing = true;
    }
}
