namespace Microsoft.Bot.Connector;

/// <summary>How long to wait before a call is tried again.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);

    /// <summary>What the connector asks for, else a time that doubles with each attempt and varies by half.</summary>
    public static TimeSpan Before(int attempt, HttpResponseMessage? response, DateTimeOffset now)
    {
        var asked = response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        if (asked is { } wait)
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;

        return First * Math.Pow(2, attempt - 2) * (0.75 + (Random.Shared.NextDouble() / 2));
    }
}
