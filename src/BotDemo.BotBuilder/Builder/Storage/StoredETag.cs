using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The ETag inside a stored object, whatever the letter case that its serializer gave the name.</summary>
internal static class StoredETag
{
    public static string? Read(JObject stored) =>
        (string?)stored.GetValue(nameof(IStoreItem.ETag), StringComparison.OrdinalIgnoreCase);

    public static void Write(JObject stored, string tag)
    {
        var name = stored.Property(nameof(IStoreItem.ETag), StringComparison.OrdinalIgnoreCase)?.Name ?? nameof(IStoreItem.ETag);
        stored[name] = tag;
    }

    public static void Check(IStoreItem item, string? stored)
    {
        if (stored is not null && item.ETag != "*" && item.ETag != stored)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {stored}");
    }
}
