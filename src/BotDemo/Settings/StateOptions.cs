using System.ComponentModel.DataAnnotations;

namespace BotDemo.Settings;

/// <summary>Where the host keeps what must survive a restart, and for how long.</summary>
internal sealed class StateOptions
{
    /// <summary>Relative to the folder of the program, or absolute.</summary>
    [Required]
    public string Folder { get; set; } = "state";

    /// <summary>How long a conversation is remembered after its last turn.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "3650.00:00:00")]
    public TimeSpan ConversationIdle { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How many conversations are remembered at most; beyond it the longest unused are forgotten.</summary>
    [Range(1, 10_000_000)]
    public int MaxConversations { get; set; } = 100_000;
}
