using System.ComponentModel.DataAnnotations;

namespace BotDemo.Journal;

/// <summary>What is kept of conversations, and for how long.</summary>
public sealed class JournalOptions
{
    /// <summary>Off, nothing is written; what was written before is still deleted in time.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many whole days are kept beside today.</summary>
    [Range(1, 3650)]
    public int RetentionDays { get; set; } = 90;

    /// <summary>Folder of the journal, inside the folder for state.</summary>
    [Required]
    public string Folder { get; set; } = "journal";
}
