using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Storage in one folder, one small file per key, so that state survives a restart. Files of keys that nobody used for a while
/// are removed, and beyond a number of files the longest unused ones. An addition to the SDK.
/// </summary>
public sealed class FileStorage : IStorage
{
    // No type names: what a file says must not decide which types are made.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = null,
    });

    private readonly StateFolder folder;
    private readonly SemaphoreSlim[] locks = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public FileStorage(string folder, TimeSpan idle, int maxItems = 100_000, TimeProvider? timeProvider = null)
    {
        this.folder = new StateFolder(folder, idle, maxItems, timeProvider ?? TimeProvider.System);
    }

    /// <summary>Objects come back as <see cref="JObject"/>, which <see cref="BotState"/> turns into their types.</summary>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await folder.ReadAsync(key, cancellationToken) is { } content && Parse(content, key) is { } stored)
                found[key] = stored;
        }

        return found;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
            await WithLockAsync(key, () => WriteOneAsync(key, value, cancellationToken), cancellationToken);
        folder.TidyInBackground();
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await WithLockAsync(
                key,
                () =>
                {
                    folder.Delete(key);
                    return Task.CompletedTask;
                },
                cancellationToken);
        }
    }

    private async Task WriteOneAsync(string key, object value, CancellationToken cancellationToken)
    {
        var stored = JObject.FromObject(value, Serializer);
        if (value is IStoreItem item)
        {
            var old = await folder.ReadAsync(key, cancellationToken) is { } content ? Parse(content, key) : null;
            StoredETag.Check(item, old is null ? null : StoredETag.Read(old));
            StoredETag.Write(stored, Guid.NewGuid().ToString("n"));
        }

        var file = new JObject { ["key"] = key, ["value"] = stored };
        await folder.WriteAsync(key, Encoding.UTF8.GetBytes(file.ToString(Formatting.None)), cancellationToken);
    }

    private async Task WithLockAsync(string key, Func<Task> action, CancellationToken cancellationToken)
    {
        var gate = locks[(uint)StringComparer.Ordinal.GetHashCode(key) % locks.Length];
        await gate.WaitAsync(cancellationToken);
        try
        {
            await action();
        }
        finally
        {
            gate.Release();
        }
    }

    // A file that cannot be read is no state: losing a conversation's memory is better than losing the conversation.
    private static JObject? Parse(byte[] content, string key)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(content)));
            var file = Serializer.Deserialize<JObject>(reader);
            return (string?)file?["key"] == key ? file?["value"] as JObject : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
