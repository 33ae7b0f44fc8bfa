using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that forgets everything when the process ends: for tests and demonstrations.</summary>
public class MemoryStorage : IStorage
{
    private static readonly JsonSerializer DefaultSerializer = JsonSerializer.Create(new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null });

    private readonly Dictionary<string, JObject> items;
    private readonly JsonSerializer serializer;
    private readonly Lock gate = new();
    private int lastTag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject>? dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        serializer = jsonSerializer;
        items = dictionary ?? new(StringComparer.Ordinal);
    }

    public MemoryStorage(Dictionary<string, JObject>? dictionary = null)
        : this(DefaultSerializer, dictionary)
    {
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys)
                items.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (items.TryGetValue(key, out var stored) && stored.ToObject<object>(serializer) is { } value)
                    found[key] = value;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var stored = JObject.FromObject(value, serializer);
        if (value is IStoreItem item)
        {
            StoredETag.Check(item, items.TryGetValue(key, out var old) ? StoredETag.Read(old) : null);
            StoredETag.Write(stored, (lastTag++).ToString(CultureInfo.InvariantCulture));
        }

        items[key] = stored;
    }
}
