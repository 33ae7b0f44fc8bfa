namespace Microsoft.Bot.Builder;

/// <summary>
/// How long a turn that a channel waits for may go on. At the deadline the turn is cancelled and may still send one apology;
/// if it does not react, its adapter gives it up, and from then on it can send nothing more.
/// </summary>
internal sealed class TurnLifetime : IDisposable
{
    /// <summary>Channels wait 15 seconds; what lies between the deadline and that is left for the apology.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(750);

    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource deadline;
    private readonly CancellationTokenSource end;
    private readonly CancellationToken ending;
    private int errorHandled;

    public TurnLifetime(TimeSpan allowed, TimeProvider time, CancellationToken cancellationToken)
    {
        timer = new CancellationTokenSource(allowed, time);
        deadline = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        end = new CancellationTokenSource(allowed + Grace, time);
        Deadline = deadline.Token;
        ending = end.Token;
    }

    public CancellationToken Deadline { get; }

    public bool IsPastDeadline => timer.IsCancellationRequested;

    /// <summary>True once someone handles the turn's error.</summary>
    public bool HandlesError => Volatile.Read(ref errorHandled) != 0;

    /// <summary>Until when something may be sent: once the turn handles its error, that is a little later.</summary>
    public CancellationToken SendingToken => HandlesError ? ending : Deadline;

    /// <summary>The last failure of a call to the connector.</summary>
    public Exception? OutgoingFailure { get; set; }

    public static TurnLifetime? Of(ITurnContext turnContext) => turnContext.TurnState.Get<TurnLifetime>();

    /// <summary>True for the first who asks; always true in turns that nobody watches.</summary>
    public static bool MayHandleErrorOf(ITurnContext turnContext) => Of(turnContext)?.ClaimError() ?? true;

    public bool ClaimError() => Interlocked.Exchange(ref errorHandled, 1) == 0;

    public void End() => end.Cancel();

    public void Dispose()
    {
        deadline.Dispose();
        timer.Dispose();
        end.Dispose();
    }
}
