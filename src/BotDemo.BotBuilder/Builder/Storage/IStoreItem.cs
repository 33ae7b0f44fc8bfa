namespace Microsoft.Bot.Builder;

/// <summary>A stored object that notices when someone else changed it in between.</summary>
public interface IStoreItem
{
    string? ETag { get; set; }
}
