namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of its callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of every caller must have.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Looks at the claims of every caller.</summary>
    public ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Issuers that are accepted like the Emulator's.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
