using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>The named values inside a state.</content>
public abstract partial class BotState
{
    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext).State;
        if (!state.TryGetValue(propertyName, out var value))
            return default(T) is null ? Task.FromResult<T?>(default) : throw new KeyNotFoundException(propertyName);

        switch (value)
        {
            case T typed:
                return Task.FromResult<T?>(typed);
            case null:
                return Task.FromResult<T?>(default);
            default:
                // Read as JSON or as another number type: kept in its real type from here on, so that changes to it are seen.
                var converted = (value as JToken ?? JToken.FromObject(value, Serializer)).ToObject<T>(Serializer);
                state[propertyName] = converted;
                return Task.FromResult(converted);
        }
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException("Load the state before using its properties.");

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T?> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            var present = state.Loaded(turnContext).State.ContainsKey(name);
            if (present && await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken) is { } value)
                return value;

            if (defaultValueFactory is not null)
            {
                var initial = defaultValueFactory();
                await state.SetPropertyValueAsync(turnContext, name, initial, cancellationToken);
                return initial;
            }

            return default(T) is null ? default : throw new MissingMemberException("Property not set and no default provided.");
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
