using System.ComponentModel.DataAnnotations;

namespace Microsoft.Bot.Builder;

/// <summary>
/// What this continuation adds to the settings of the SDK: the section <c>BotBuilder</c> of the configuration.
/// </summary>
public sealed class BotBuilderOptions
{
    public const string Section = "BotBuilder";

    /// <summary>The longest body of a request, in bytes; a longer one is refused with 413.</summary>
    [Range(1024, 30_000_000)]
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>How long a turn may take. Channels wait 15 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan TurnDeadline { get; set; } = TimeSpan.FromSeconds(14);

    /// <summary>How many turns may run at once; one more is refused with 503.</summary>
    [Range(1, 100_000)]
    public int MaxConcurrentTurns { get; set; } = 1000;

    /// <summary>
    /// Hosts, beside this machine, to which a bot without an app id replies; <c>*</c> for any.
    /// </summary>
    public IList<string> AllowAnonymousServiceUrls { get; } = [];

    /// <summary>Hosts, beside the Bot Framework's own, to which a bot replies that was called with an Emulator's token.</summary>
    public IList<string> AllowServiceUrls { get; } = [];

    /// <summary>True if a bot that was called with an Emulator's token may reply to this machine.</summary>
    public bool AllowLoopbackServiceUrls { get; set; }
}
