using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that one metadata address announces. Fetched once, renewed in the background; while the address is out of reach the
/// last good keys serve for a day. A key id that is not known renews them at most every five minutes.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> client, TimeProvider time)
{
    private const int MaxDocumentBytes = 1 << 20;

    private static readonly TimeSpan Renewal = TimeSpan.FromHours(12);
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenUnknown = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private KeySet? current;
    private Task<KeySet?>? fetching;
    private long? lastAttempt;
    private long? lastUnknown;

    /// <summary>The keys to try for a key id, or null if none could be fetched.</summary>
    public async ValueTask<IReadOnlyList<JsonWebKey>?> ForAsync(string? keyId, CancellationToken cancellationToken)
    {
        var known = current;
        if (known is null || Age(known) > Lifetime)
            known = await FetchAsync(cancellationToken);
        else if (Age(known) > Renewal)
            _ = FetchAsync(CancellationToken.None);

        if (known is null)
            return null;

        if (!string.IsNullOrEmpty(keyId) && !known.Has(keyId) && MayAskForUnknown())
            known = await FetchAsync(cancellationToken, always: true) ?? known;
        return known.Keys;
    }

    private bool MayAskForUnknown()
    {
        lock (gate)
        {
            if (lastUnknown is { } last && time.GetElapsedTime(last) < BetweenUnknown)
                return false;

            lastUnknown = time.GetTimestamp();
            return true;
        }
    }

    // One fetch at a time, whoever waits for it; after a failure the next one waits a little.
    private Task<KeySet?> FetchAsync(CancellationToken cancellationToken, bool always = false)
    {
        Task<KeySet?> fetch;
        lock (gate)
        {
            if (fetching is null)
            {
                if (!always && lastAttempt is { } last && time.GetElapsedTime(last) < BetweenAttempts)
                    return Task.FromResult(current is { } keys && Age(keys) <= Lifetime ? keys : null);

                lastAttempt = time.GetTimestamp();
                fetching = Task.Run(FetchNowAsync, CancellationToken.None);
            }

            fetch = fetching;
        }

        return fetch.WaitAsync(cancellationToken);
    }

    private async Task<KeySet?> FetchNowAsync()
    {
        KeySet? fetched = null;
        try
        {
            using var limit = new CancellationTokenSource(FetchTimeout, time);
            var metadata = OpenIdConnectConfiguration.Create(await GetAsync(metadataUrl, limit.Token));
            var keys = new JsonWebKeySet(await GetAsync(metadata.JwksUri, limit.Token));
            fetched = new KeySet([.. keys.Keys.Where(IsRsaForSigning)], time.GetTimestamp());
        }
        catch (Exception)
        {
            // Whatever is wrong out there (name, network, certificate, document), here it means: no new keys for now.
        }

        lock (gate)
        {
            fetching = null;
            if (fetched is { Keys.Count: > 0 })
                return current = fetched;
        }

        return null;
    }

    private async Task<string> GetAsync(string? address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException("Keys are fetched over https only.");

        using var response = await client().GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaxDocumentBytes, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private static bool IsRsaForSigning(JsonWebKey key) =>
        key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "" or JsonWebKeyUseNames.Sig;

    private TimeSpan Age(KeySet keys) => time.GetElapsedTime(keys.Fetched);

    private sealed record KeySet(IReadOnlyList<JsonWebKey> Keys, long Fetched)
    {
        public bool Has(string keyId) => Keys.Any(key => key.KeyId == keyId);
    }
}
