namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether an activity reaches the bot: the HTTP status, and for 200 what the turn needs to know.</summary>
internal sealed record Admission(int Status, AuthenticateRequestResult? Result = null)
{
    public static readonly Admission Unauthorized = new(401);
    public static readonly Admission Untrusted = new(403);

    public static Admission Granted(AuthenticateRequestResult result) => new(200, result);
}
