namespace Microsoft.Bot.Connector.Authentication;

/// <summary>How far a token has been checked, and with what result.</summary>
internal enum TokenOutcome
{
    /// <summary>Nothing was checked: the authentication in use wants to see the activity first.</summary>
    Later,

    /// <summary>No token, and none is asked for.</summary>
    Anonymous,

    /// <summary>A token that a channel's key signed.</summary>
    Channel,

    /// <summary>A token that the Emulator, or another client with the bot's own credentials, got for itself.</summary>
    Emulator,

    /// <summary>No token, or a bad one.</summary>
    Refused,

    /// <summary>The keys to check the token with could not be fetched.</summary>
    Unavailable,
}
