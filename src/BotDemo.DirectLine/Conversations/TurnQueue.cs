namespace BotDemo.DirectLine.Conversations;

/// <summary>Runs the turns of one conversation one after the other, in the order of their coming.</summary>
internal sealed class TurnQueue
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    private int _waiting;

    public bool IsEmpty => Volatile.Read(ref _waiting) == 0;

    /// <summary>True if one more may wait.</summary>
    public bool HasRoom(int most) => Volatile.Read(ref _waiting) < most;

    /// <summary>Runs a turn when those before it are done.</summary>
    /// <param name="turn">Must not throw: what it returns says how it went.</param>
    public Task<bool> RunAsync(Func<Task<bool>> turn)
    {
        lock (_gate)
        {
            _waiting++;
            var run = AfterAsync(_last, turn);
            _last = run;
            return run;
        }
    }

    private async Task<bool> AfterAsync(Task before, Func<Task<bool>> turn)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            return await turn();
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
