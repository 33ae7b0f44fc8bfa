using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks a token as far as that goes without the activity: form, algorithm, issuer, audience, signature, lifetime.
/// Cheap checks come first, and nothing is fetched for a token that could not pass.
/// </summary>
internal sealed class TokenValidator(
    string channelIssuer, SigningKeys channelKeys, IReadOnlySet<string> emulatorIssuers, SigningKeys emulatorKeys,
    ServiceClientCredentialsFactory credentials, ILogger logger)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    public async ValueTask<TokenCheck> CheckAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (Read(authHeader) is not { } token)
            return TokenCheck.Refused;

        var outcome = token.Issuer == channelIssuer ? TokenOutcome.Channel
            : emulatorIssuers.Contains(token.Issuer) ? TokenOutcome.Emulator
            : TokenOutcome.Refused;
        if (outcome is TokenOutcome.Refused || !await IsForThisBotAsync(token, outcome, cancellationToken))
            return Refuse(token);

        var keys = await (outcome is TokenOutcome.Channel ? channelKeys : emulatorKeys).ForAsync(token.Kid, cancellationToken);
        if (keys is null)
        {
            logger.LogWarning("No keys to check a token of {Issuer} with", Loggable(token.Issuer));
            return TokenCheck.Unavailable;
        }

        var result = await handler.ValidateTokenAsync(token, Parameters(token.Issuer, keys));
        return result.IsValid
            ? new TokenCheck(outcome) { Identity = result.ClaimsIdentity, Endorsements = EndorsementsOf(token.SigningKey) }
            : Refuse(token);
    }

    private JsonWebToken? Read(string authHeader)
    {
        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } encoded] || !handler.CanReadToken(encoded))
            return null;

        try
        {
            var token = new JsonWebToken(encoded);
            return AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg) ? token : Refuse<JsonWebToken?>(token, null);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private async ValueTask<bool> IsForThisBotAsync(JsonWebToken token, TokenOutcome outcome, CancellationToken cancellationToken)
    {
        var forBot = false;
        foreach (var audience in token.Audiences)
            forBot |= await credentials.IsValidAppIdAsync(audience, cancellationToken);
        if (!forBot || outcome is TokenOutcome.Channel)
            return forBot;

        return AppIdOf(token) is { Length: > 0 } appId && await credentials.IsValidAppIdAsync(appId, cancellationToken);
    }

    // Emulators get their token with the bot's own credentials; where it says so depends on the token's version.
    private static string? AppIdOf(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<string>(AuthenticationConstants.VersionClaim, out var version))
            return null;

        var claim = version switch
        {
            "" or "1.0" => AuthenticationConstants.AppIdClaim,
            "2.0" => AuthenticationConstants.AuthorizedParty,
            _ => null,
        };
        return claim is not null && token.TryGetPayloadValue<string>(claim, out var appId) ? appId : null;
    }

    private static TokenValidationParameters Parameters(string issuer, IReadOnlyList<JsonWebKey> keys) => new()
    {
        ValidIssuer = issuer,
        ValidateAudience = false,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        IssuerSigningKeys = keys,
        ClockSkew = ClockSkew,
    };

    private static string[]? EndorsementsOf(SecurityKey? key) =>
        key is JsonWebKey jsonKey && jsonKey.AdditionalData.TryGetValue("endorsements", out var listed) && listed is not null
            ? ReadList(listed.ToString()!)
            : null;

    private static string[] ReadList(string json)
    {
        try
        {
            return JArray.Parse(json).ToObject<string[]>() ?? [];
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return [];
        }
    }

    private TokenCheck Refuse(JsonWebToken token) => Refuse(token, TokenCheck.Refused);

    private T Refuse<T>(JsonWebToken token, T answer)
    {
        logger.LogInformation(
            "Refused a token of issuer {Issuer} for audience {Audience} with key {KeyId}",
            Loggable(token.Issuer), Loggable(string.Join(',', token.Audiences)), Loggable(token.Kid));
        return answer;
    }

    // A token that is refused may say anything, so its words are cut and cleaned before they reach a log.
    private static string Loggable(string? text) =>
        string.Concat((text ?? string.Empty).Take(120).Select(character => char.IsControl(character) ? '?' : character));
}
