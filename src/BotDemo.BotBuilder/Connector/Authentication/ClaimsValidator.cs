using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Refuses callers by their claims, with an <see cref="UnauthorizedAccessException"/>.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
