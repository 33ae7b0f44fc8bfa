using System.ComponentModel.DataAnnotations;

namespace BotDemo.Settings;

/// <summary>Where the host keeps what must survive a restart.</summary>
internal sealed class StateOptions
{
    /// <summary>Relative to the folder of the program, or absolute.</summary>
    [Required]
    public string Folder { get; set; } = "state";
}
