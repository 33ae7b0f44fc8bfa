namespace BotDemo.DirectLine.Tokens;

/// <summary>What a token turned out to be: a grant, or the reason for there being none.</summary>
internal sealed record TokenReading(Grant? Grant, bool HasExpired = false)
{
    public static TokenReading Expired { get; } = new(null, true);

    public static TokenReading Invalid { get; } = new((Grant?)null);
}
