using System.ComponentModel.DataAnnotations;

namespace BotDemo.DirectLine;

/// <summary>Bounds that no person meets, and that keep a machine from being filled.</summary>
public sealed class DirectLineLimits
{
    /// <summary>Older activities of a conversation are dropped.</summary>
    [Range(10, 100_000)]
    public int ActivitiesPerConversation { get; set; } = 400;

    [Range(1_000, 10_000_000)]
    public int ActivityBytes { get; set; } = 64_000;

    /// <summary>Further sockets of one conversation close the oldest.</summary>
    [Range(1, 100)]
    public int SocketsPerConversation { get; set; } = 4;

    /// <summary>Messages of one conversation that wait for their turn.</summary>
    [Range(1, 1_000)]
    public int WaitingTurnsPerConversation { get; set; } = 10;

    /// <summary>Conversations in memory; an office behind one proxy is one address.</summary>
    [Range(1, 1_000_000)]
    public int ConversationsPerAddress { get; set; } = 500;

    [Range(1, 10_000_000)]
    public int Conversations { get; set; } = 10_000;

    /// <summary>Tokens and conversation starts of one address in a minute.</summary>
    [Range(1, 1_000_000)]
    public int StartsPerMinute { get; set; } = 120;

    /// <summary>Activities of one conversation in a minute; the same number may come at once after a rest.</summary>
    [Range(1, 1_000_000)]
    public int ActivitiesPerMinute { get; set; } = 60;

    /// <summary>All other requests of one conversation in a minute: polling, reconnecting, refreshing.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 400;
}
