using System.ComponentModel.DataAnnotations;

namespace BotDemo.Settings;

/// <summary>Where the knowledge is, and whether edits go live.</summary>
internal sealed class KnowledgeOptions
{
    /// <summary>Relative to the folder of the program, or absolute.</summary>
    [Required]
    public string Folder { get; set; } = "knowledge";

    public bool Watch { get; set; } = true;
}
