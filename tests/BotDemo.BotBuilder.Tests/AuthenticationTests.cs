using System.Net;
using System.Text;
using BotDemo.BotBuilder.Tests.Support;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>Who may speak to a bot that has an app id: tokens of channels.</summary>
public sealed class AuthenticationTests : IAsyncLifetime
{
    private readonly EchoBot bot = new();
    private OpenIdServer cloud = null!;
    private Connector connector = null!;
    private BotServer server = null!;

    private SigningKey Key => cloud.Keys[0];

    private JObject Claims => Token.ChannelClaims(connector.Url);

    public async Task InitializeAsync()
    {
        cloud = await OpenIdServer.StartAsync();
        connector = await Connector.StartAsync();
        server = await BotServer.StartAsync(bot, cloud.Settings(), cloud.Handler);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await connector.DisposeAsync();
        await cloud.DisposeAsync();
    }

    [Fact]
    public async Task A_channels_token_lets_its_message_in_and_the_reply_carries_the_bots_token()
    {
        await AcceptsAsync(Claims.Signed(Key));
        await AcceptsAsync(Claims.Signed(Key));

        Assert.All(connector.Calls, call => Assert.Equal("Bearer token-of-the-bot", call.Headers["Authorization"]));
        Assert.Equal(1, cloud.RequestsFor("token"));
        Assert.Equal(1, cloud.RequestsFor("/channel/keys"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x y")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ....")]
    public async Task No_token_is_no_entry(string? authorization)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Some.Message(connector.Url).ToString()), "application/json", authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(cloud.Requests);
    }

    [Fact]
    public async Task The_scheme_is_spelled_bearer_with_a_capital()
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Some.Message(connector.Url).ToString()), "application/json", "bearer " + Claims.Signed(Key));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(-4, true)]
    [InlineData(4, true)]
    [InlineData(6, false)]
    [InlineData(60, false)]
    public async Task An_expired_token_has_five_minutes_of_grace(int minutesAgo, bool accepted) =>
        await ExpectsAsync(accepted, Claims.Expired(minutesAgo).Signed(Key));

    [Theory]
    [InlineData(4, true)]
    [InlineData(10, false)]
    public async Task A_token_of_the_future_has_them_too(int minutesAhead, bool accepted) =>
        await ExpectsAsync(accepted, Claims.NotBefore(minutesAhead).Signed(Key));

    [Theory]
    [InlineData("exp", null, false)]
    [InlineData("nbf", null, true)]
    [InlineData("aud", "'someone-else'", false)]
    [InlineData("aud", null, false)]
    [InlineData("aud", "['x','11111111-2222-3333-4444-555555555555']", true)]
    [InlineData("aud", "['x','y']", false)]
    [InlineData("aud", "'11111111-2222-3333-4444-555555555555 '", false)]
    [InlineData("iss", "'https://api.botframework.com/'", false)]
    [InlineData("iss", "'https://api.botframework.us'", false)]
    [InlineData("iss", "'https://evil.example.org'", false)]
    [InlineData("iss", null, false)]
    [InlineData("serviceurl", null, false)]
    [InlineData("serviceurl", "'http://127.0.0.1:1'", false)]
    [InlineData("ver", "'1.0'", true)]
    public async Task Every_claim_counts(string claim, string? json, bool accepted)
    {
        var claims = json is null ? Claims.Without(claim) : Claims.With(claim, JToken.Parse(json));

        await ExpectsAsync(accepted, claims.Signed(Key));
    }

    [Fact]
    public async Task The_signed_service_url_differs_at_most_in_letter_case()
    {
        await AcceptsAsync(Claims.With("serviceurl", connector.Url.ToUpperInvariant()).Signed(Key));
        await RefusesAsync(Claims.With("serviceurl", connector.Url + "/").Signed(Key));
        await RefusesAsync(Claims.Without("serviceurl").With("serviceUrl", connector.Url).Signed(Key));
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, true)]
    [InlineData(SecurityAlgorithms.RsaSha384, true)]
    [InlineData(SecurityAlgorithms.RsaSha512, true)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, false)]
    public async Task Only_some_algorithms_count(string algorithm, bool accepted) =>
        await ExpectsAsync(accepted, Claims.Signed(Key, algorithm));

    [Fact]
    public async Task A_forged_signature_is_refused()
    {
        using var other = SigningKey.New(Key.Id, "emulator");
        var good = Claims.Signed(Key);

        await RefusesAsync(Claims.Signed(other));
        await RefusesAsync(Claims.Unsigned(Key));
        await RefusesAsync(Claims.SignedWithPublicKey(Key));
        await RefusesAsync(good[..(good.LastIndexOf('.') + 1)]);
        await RefusesAsync(string.Join('.', good.Split('.')[0], Claims.With("extra", 1).Signed(Key).Split('.')[1], good.Split('.')[2]));
    }

    [Theory]
    [InlineData("unknown-key")]
    [InlineData("")]
    public async Task A_listed_key_may_sign_under_any_name(string keyId) => await AcceptsAsync(Claims.Signed(Key, keyId: keyId));

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        await RefusesAsync(Claims.Signed(Key), Some.Message(connector.Url).With("channelId", "slack"));
        await AcceptsAsync(Claims.Signed(Key), Some.Message(connector.Url).Without("channelId"));
    }

    [Fact]
    public async Task A_channels_key_without_endorsements_speaks_for_none()
    {
        cloud.Keys.Add(SigningKey.WithoutEndorsements("bare"));

        await RefusesAsync(Claims.Signed(cloud.Keys[1]));
    }

    [Fact]
    public async Task A_new_key_is_fetched_once_and_then_not_for_five_minutes()
    {
        await AcceptsAsync(Claims.Signed(Key));
        cloud.Keys.Add(SigningKey.New("key-2", "emulator"));
        await AcceptsAsync(Claims.Signed(cloud.Keys[1]));
        cloud.Keys.Add(SigningKey.New("key-3", "emulator"));
        await RefusesAsync(Claims.Signed(cloud.Keys[2]));

        Assert.Equal(2, cloud.RequestsFor("/channel/keys"));
    }

    [Fact]
    public async Task Without_keys_nobody_is_let_in_until_they_can_be_fetched()
    {
        cloud.Down = true;
        var answer = await server.PostAsync(Some.Message(connector.Url), Claims.Signed(Key));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal(0, bot.Turns);

        cloud.Down = false;
        await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value);
        await AcceptsAsync(Claims.Signed(Key));
    }

    [Fact]
    public async Task With_keys_the_cloud_may_go_away()
    {
        await AcceptsAsync(Claims.Signed(Key));
        cloud.Down = true;

        await AcceptsAsync(Claims.Signed(Key));
    }

    [Fact]
    public async Task A_login_host_that_is_down_is_a_bad_gateway()
    {
        await AcceptsAsync(Claims.Signed(Key), Some.Message(connector.Url).With("deliveryMode", "expectReplies"));
        cloud.Down = true;

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(Some.Message(connector.Url), Claims.Signed(Key))).StatusCode);
    }

    [Fact]
    public async Task The_token_is_looked_at_before_the_body_and_the_body_before_what_both_say()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostBrokenAsync(Claims.Expired(60).Signed(Key)));
        Assert.Equal(HttpStatusCode.BadRequest, await PostBrokenAsync(Claims.Signed(Key)));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await server.PostAsync(Some.Message("not a url"), Claims.With("serviceurl", "elsewhere").Signed(Key))).StatusCode);
    }

    [Fact]
    public async Task The_log_names_issuer_audience_and_key_and_nothing_else_of_a_token()
    {
        var token = Claims.With("aud", "some\r\none").With("email", "ada@example.org").Signed(Key);
        await RefusesAsync(token);

        var log = string.Join('\n', server.Log.All);
        Assert.Contains("https://api.botframework.com", log, StringComparison.Ordinal);
        Assert.Contains("key-1", log, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@example.org", log, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[2], log, StringComparison.Ordinal);
        Assert.DoesNotContain("some\r\none", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_token_says_changes_nothing_for_the_next_one()
    {
        const string other = "12121212-3434-5656-7878-909090909090";
        var claims = Token.EmulatorClaims(issuer: $"https://sts.windows.net/{other}/").With("tid", other);

        await RefusesAsync(claims.Signed(Key));
        await RefusesAsync(claims.Signed(Key));
    }

    private async Task<HttpStatusCode> PostBrokenAsync(string token) =>
        (await server.PostAsync("{"u8.ToArray(), "application/json", "Bearer " + token)).StatusCode;

    private Task ExpectsAsync(bool accepted, string token) => accepted ? AcceptsAsync(token) : RefusesAsync(token);

    private async Task AcceptsAsync(string token, JObject? message = null)
    {
        var turns = bot.Turns;
        var answer = await server.PostAsync(message ?? Some.Message(connector.Url), token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(turns + 1, bot.Turns);
    }

    private async Task RefusesAsync(string token, JObject? message = null)
    {
        var turns = bot.Turns;
        var answer = await server.PostAsync(message ?? Some.Message(connector.Url), token);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal(0, answer.Content.Headers.ContentLength);
        Assert.Equal(turns, bot.Turns);
    }
}
