using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a request's token alone says about it.</summary>
internal sealed record TokenCheck(TokenOutcome Outcome)
{
    public static readonly TokenCheck Later = new(TokenOutcome.Later);
    public static readonly TokenCheck Anonymous = new(TokenOutcome.Anonymous) { Identity = new([], AuthenticationConstants.AnonymousAuthType) };
    public static readonly TokenCheck Refused = new(TokenOutcome.Refused);
    public static readonly TokenCheck Unavailable = new(TokenOutcome.Unavailable);

    public ClaimsIdentity? Identity { get; init; }

    /// <summary>The channels that the signing key may speak for; null if the key names none.</summary>
    public IReadOnlyList<string>? Endorsements { get; init; }
}
