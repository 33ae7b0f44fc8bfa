namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Counts the turns that run, and lets no more in than allowed.</summary>
internal sealed class TurnGate(int places)
{
    private int taken;

    /// <summary>A place to give back by disposing it, or null if all are taken.</summary>
    public IDisposable? TryEnter()
    {
        if (Interlocked.Increment(ref taken) <= places)
            return new Place(this);

        Interlocked.Decrement(ref taken);
        return null;
    }

    private sealed class Place(TurnGate gate) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
                Interlocked.Decrement(ref gate.taken);
        }
    }
}
