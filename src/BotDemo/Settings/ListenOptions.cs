using System.ComponentModel.DataAnnotations;

namespace BotDemo.Settings;

/// <summary>Where the host listens if nobody says otherwise.</summary>
internal sealed class ListenOptions
{
    [Required, Url]
    public string DefaultUrl { get; set; } = "http://localhost:3978";
}
