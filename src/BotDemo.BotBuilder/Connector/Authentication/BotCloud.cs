namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of one cloud: who signs tokens for the bot, and where the bot gets its own.</summary>
internal sealed record BotCloud
{
    public required string ChannelIssuer { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    /// <summary>The audience of the bot's own tokens.</summary>
    public required string Scope { get; init; }

    /// <summary>Where the bot gets its tokens; <c>{0}</c> stands for its tenant.</summary>
    public required string LoginUrl { get; init; }

    public required string? CallerId { get; init; }

    /// <summary>True if the login address was configured, so that there is no public list to check it against.</summary>
    public bool IsPrivate { get; init; }

    public static BotCloud Named(string? channelService) => channelService switch
    {
        null or "" => Public,
        GovernmentAuthenticationConstants.ChannelService => Government,
        _ => throw new ArgumentException($"ChannelService '{channelService}' is not known; leave it empty or use {GovernmentAuthenticationConstants.ChannelService}."),
    };

    private static BotCloud Public => new()
    {
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = ChannelValidation.OpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Scope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        CallerId = Microsoft.Bot.Schema.CallerIdConstants.PublicAzureChannel,
    };

    private static BotCloud Government => new()
    {
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Scope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        CallerId = Microsoft.Bot.Schema.CallerIdConstants.USGovChannel,
    };

    /// <summary>The same cloud with whatever was configured in place of its own.</summary>
    public BotCloud With(
        string? loginUrl, string? scope, string? channelIssuer, string? channelMetadataUrl, string? emulatorMetadataUrl, string? callerId) => this with
        {
            LoginUrl = Or(loginUrl, LoginUrl),
            Scope = Or(scope, Scope),
            ChannelIssuer = Or(channelIssuer, ChannelIssuer),
            ChannelMetadataUrl = Or(channelMetadataUrl, ChannelMetadataUrl),
            EmulatorMetadataUrl = Or(emulatorMetadataUrl, EmulatorMetadataUrl),
            CallerId = Or(callerId, CallerId ?? string.Empty),
            IsPrivate = !string.IsNullOrEmpty(loginUrl),
        };

    private static string Or(string? configured, string own) => string.IsNullOrEmpty(configured) ? own : configured;
}
