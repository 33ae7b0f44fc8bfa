namespace Microsoft.Bot.Builder;

/// <summary>What middleware, adapter and bot hand to each other within one turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    public TurnContextStateCollection()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The value, or the type's default if there is none of that type.</summary>
    public T? Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) && value is T typed ? typed : default;
    }

    public T? Get<T>() => Get<T>(KeyOf<T>());

    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value) => Add(KeyOf<T>(), value);

    public void Set<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        this[key] = value;
    }

    public void Set<T>(T value) => Set(KeyOf<T>(), value);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the turn alone owned.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;

        foreach (var value in Values)
        {
            if (value is IDisposable disposable)
                disposable.Dispose();
        }
    }

    private static string KeyOf<T>() => typeof(T).FullName!;
}
