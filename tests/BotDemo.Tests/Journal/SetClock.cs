namespace BotDemo.Tests.Journal;

/// <summary>A clock that stands where a test puts it; its timers fire once, when they are made.</summary>
internal sealed class SetClock(int year, int month, int day) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(year, month, day, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        callback(state);
        return new Fired();
    }

    private sealed class Fired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
