using BotDemo.BotBuilder.Tests.Support;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>Who may speak to a bot that has an app id: tokens that a client got with the bot's own credentials.</summary>
public sealed class EmulatorTokenTests : IAsyncLifetime
{
    private readonly EchoBot bot = new();
    private OpenIdServer cloud = null!;
    private Connector connector = null!;

    private SigningKey Key => cloud.Keys[0];

    public async Task InitializeAsync()
    {
        cloud = await OpenIdServer.StartAsync();
        connector = await Connector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        await cloud.DisposeAsync();
    }

    [Theory]
    [InlineData("1.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", 200)]
    [InlineData("2.0", "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", 200)]
    [InlineData("1.0", "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", 200)]
    [InlineData("2.0", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", 200)]
    [InlineData("1.0", "https://sts.windows.net/" + Token.Tenant + "/", 200)]
    [InlineData("2.0", "https://login.microsoftonline.com/" + Token.Tenant + "/v2.0", 200)]
    [InlineData("1.0", "https://sts.windows.net/12121212-3434-5656-7878-909090909090/", 401)]
    [InlineData("3.0", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", 401)]
    public async Task Versions_and_tenants_are_those_that_are_documented_or_configured(string version, string issuer, int status) =>
        Assert.Equal(status, await StatusAsync(Token.EmulatorClaims(version, issuer)));

    [Theory]
    [InlineData("appid", "'someone-else'")]
    [InlineData("appid", null)]
    [InlineData("aud", "'someone-else'")]
    [InlineData("aud", "'https://api.botframework.com'")]
    [InlineData("ver", null)]
    [InlineData("ver", "'2.0'")]
    public async Task The_token_must_be_the_bots_own(string claim, string? json)
    {
        var claims = json is null ? Token.EmulatorClaims().Without(claim) : Token.EmulatorClaims().With(claim, JToken.Parse(json));

        Assert.Equal(401, await StatusAsync(claims));
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task An_expired_one_is_refused() => Assert.Equal(401, await StatusAsync(Token.EmulatorClaims().Expired(60)));

    [Theory]
    [InlineData("http://example.org/", 403)]
    [InlineData("http://smba.trafficmanager.net/de/", 403)]
    [InlineData("https://smba.trafficmanager.net.example.org/", 403)]
    [InlineData("https://evilbotframework.com/", 403)]
    [InlineData("https://smba.trafficmanager.net/de/", 200)]
    [InlineData("https://webchat.botframework.com/", 200)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/x", 200)]
    [InlineData("https://connector.intern.example/", 200)]
    public async Task Replies_go_only_to_hosts_the_bot_trusts(string serviceUrl, int status)
    {
        var settings = cloud.Settings();
        settings["BotBuilder:AllowServiceUrls:0"] = "connector.intern.example";
        var typing = Some.Message(serviceUrl).With("type", "typing");

        Assert.Equal(status, await StatusAsync(Token.EmulatorClaims(), typing, settings));
        Assert.Equal(status == 200 ? 1 : 0, bot.Turns);
    }

    [Fact]
    public async Task This_machine_is_trusted_only_if_allowed()
    {
        var settings = cloud.Settings();
        settings.Remove("BotBuilder:AllowLoopbackServiceUrls");

        Assert.Equal(403, await StatusAsync(Token.EmulatorClaims(), settings: settings));
        Assert.Equal(403, await StatusAsync(Token.EmulatorClaims(), Some.Message(connector.Url).With("deliveryMode", "expectReplies"), settings));
        Assert.Equal(200, await StatusAsync(Token.EmulatorClaims()));
    }

    [Fact]
    public async Task A_single_tenant_bot_takes_the_same_tokens() =>
        Assert.Equal(200, await StatusAsync(Token.EmulatorClaims(), settings: cloud.Settings("SingleTenant")));

    [Theory]
    [InlineData("https://api.botframework.us", 200)]
    [InlineData("https://api.botframework.com", 401)]
    public async Task A_bot_in_the_government_cloud_takes_that_clouds_tokens(string issuer, int status)
    {
        var settings = cloud.Settings();
        settings["ChannelService"] = "https://botframework.azure.us";

        Assert.Equal(status, await StatusAsync(Token.ChannelClaims(connector.Url).With("iss", issuer), settings: settings));
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com/.default")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us/.default")]
    public async Task Replies_carry_a_token_for_the_connector_of_their_cloud(string? channelService, string scope)
    {
        var settings = cloud.Settings();
        settings["ChannelService"] = channelService;
        var issuer = channelService is null ? "https://api.botframework.com" : "https://api.botframework.us";

        Assert.Equal(200, await StatusAsync(Token.ChannelClaims(connector.Url).With("iss", issuer), settings: settings));
        Assert.Contains(scope, Assert.Single(cloud.Scopes), StringComparison.Ordinal);
    }

    private async Task<int> StatusAsync(JObject claims, JObject? message = null, Dictionary<string, string?>? settings = null)
    {
        await using var server = await BotServer.StartAsync(bot, settings ?? cloud.Settings(), cloud.Handler);
        using var answer = await server.PostAsync(message ?? Some.Message(connector.Url), claims.Signed(Key));
        return (int)answer.StatusCode;
    }
}
