using System.ComponentModel.DataAnnotations;

namespace BotDemo.DirectLine;

/// <summary>Whether users may send files (images and PDF only), and how much.</summary>
public sealed class UploadOptions
{
    public bool Enabled { get; set; }

    [Range(1, 100_000_000)]
    public int FileBytes { get; set; } = 4_000_000;

    [Range(1, 50)]
    public int FilesPerMessage { get; set; } = 5;

    /// <summary>Of one conversation, together.</summary>
    [Range(1, 1_000_000_000)]
    public long ConversationBytes { get; set; } = 20_000_000;
}
