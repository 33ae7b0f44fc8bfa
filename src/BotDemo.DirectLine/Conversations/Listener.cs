namespace BotDemo.DirectLine.Conversations;

/// <summary>Somebody who waits for news of one conversation.</summary>
internal sealed class Listener(Action<Listener> leave) : IDisposable
{
    private readonly SemaphoreSlim _news = new(0, 1);
    private readonly CancellationTokenSource _dismissed = new();
    private LoggedActivity? _passing;

    /// <summary>Fires when this listener has to make room for another.</summary>
    public CancellationToken Dismissed => _dismissed.Token;

    /// <summary>Completes when there may be something new.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _news.WaitAsync(cancellationToken);

    /// <summary>What was shown in passing since the last call, with the watermark of that moment; only the newest is remembered.</summary>
    public LoggedActivity? TakePassing() => Interlocked.Exchange(ref _passing, null);

    // Called by the conversation alone, inside its gate: two callers never meet here.
    public void Wake()
    {
        if (_news.CurrentCount == 0)
            _news.Release();
    }

    public void Show(LoggedActivity passing)
    {
        Interlocked.Exchange(ref _passing, passing);
        Wake();
    }

    public void Dismiss() => _dismissed.CancelAsync();

    public void Dispose()
    {
        leave(this);
        _news.Dispose();
        _dismissed.Dispose();
    }
}
