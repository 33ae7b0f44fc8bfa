using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Http;

/// <summary>How much one address and one conversation may ask for in a minute.</summary>
internal sealed class Limiter(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _starts = PerMinute(options.Value.Limits.StartsPerMinute);
    private readonly PartitionedRateLimiter<string> _activities = PerMinute(options.Value.Limits.ActivitiesPerMinute);
    private readonly PartitionedRateLimiter<string> _requests = PerMinute(options.Value.Limits.RequestsPerMinute);

    /// <summary>The refusal of one token or start too many; null while there is room.</summary>
    public IResult? Start(HttpContext context) => Take(_starts, Address(context));

    public IResult? Activity(string conversationId) => Take(_activities, conversationId);

    public IResult? Request(string conversationId) => Take(_requests, conversationId);

    /// <summary>Whose requests are counted together. An IPv6 customer has a whole /64 of addresses.</summary>
    public static string Address(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? address.ToString() : Convert.ToHexString(bytes, 0, 8);
    }

    public void Dispose()
    {
        _starts.Dispose();
        _activities.Dispose();
        _requests.Dispose();
    }

    private static IResult? Take(PartitionedRateLimiter<string> limiter, string partition)
    {
        using var lease = limiter.AttemptAcquire(partition);
        if (lease.IsAcquired)
            return null;
        return Refusal.TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetTokenBucketLimiter(key, _ => Bucket(permits)), StringComparer.Ordinal);

    // Filled up a twentieth at a time, every three seconds.
    private static TokenBucketRateLimiterOptions Bucket(int permits) => new()
    {
        TokenLimit = permits,
        TokensPerPeriod = Math.Max(1, permits / 20),
        ReplenishmentPeriod = TimeSpan.FromSeconds(60d / Math.Min(20, permits)),
        QueueLimit = 0,
        AutoReplenishment = true,
    };
}
