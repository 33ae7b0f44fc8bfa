namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the keys of the public cloud's channels are announced.</summary>
public static class ChannelValidation
{
    /// <summary>Read when an authentication is made; later changes do not reach it.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
}
