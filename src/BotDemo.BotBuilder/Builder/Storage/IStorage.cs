namespace Microsoft.Bot.Builder;

/// <summary>Where a bot keeps state between turns: objects by key.</summary>
public interface IStorage
{
    /// <summary>The objects that exist; a key without one is absent from the result.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores all changes. An <see cref="IStoreItem"/> must carry the ETag it was read with, or <c>*</c>;
    /// otherwise an <see cref="ArgumentException"/> reports the conflict.
    /// </summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
