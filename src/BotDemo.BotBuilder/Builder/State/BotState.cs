using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Named values that belong together (to a conversation, to a user): loaded once a turn, written back if they changed.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new() { MaxDepth = null });

    private readonly IStorage storage;
    private readonly string contextServiceKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        this.storage = storage;
        this.contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has read it already or <paramref name="force"/> asks for it again.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext) is not null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        Cache(turnContext, new CachedBotState(AsState(stored)));
    }

    /// <summary>Writes the state if it changed in this turn.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached || !(force || cached.IsChanged))
            return;

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = cached.State };
        await storage.WriteAsync(changes, cancellationToken);
        cached.MarkSaved();
    }

    /// <summary>Empties the state; the next save writes it empty.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Cache(turnContext, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        return storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the loaded state as JSON.</summary>
    public JToken? Get(ITurnContext turnContext) =>
        GetCachedState(turnContext) is { } cached ? JToken.FromObject(cached.State, Serializer) : null;

    /// <summary>What this turn loaded, or null if it has not loaded anything yet.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(contextServiceKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The part of a storage key that an activity must have.</summary>
    private protected static string Required(string? value, string member) =>
        string.IsNullOrEmpty(value) ? throw new InvalidOperationException($"invalid activity-missing {member}") : value;

    private void Cache(ITurnContext turnContext, CachedBotState state) => turnContext.TurnState.Set(contextServiceKey, state);

    // A storage that keeps no type names gives JSON back.
    private static IDictionary<string, object?>? AsState(object? stored) => stored switch
    {
        null => null,
        IDictionary<string, object?> state and not JObject => state,
        JObject json => json.ToObject<Dictionary<string, object?>>(Serializer),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };
}
