using BotDemo.BotBuilder.Tests.Support;
using Microsoft.Bot.Connector.Authentication;

namespace BotDemo.BotBuilder.Tests;

/// <summary>How long keys serve that were fetched once.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Clock clock = new();
    private OpenIdServer cloud = null!;
    private SigningKeys keys = null!;

    private int Fetched => cloud.RequestsFor("/channel/keys");

    public async Task InitializeAsync()
    {
        cloud = await OpenIdServer.StartAsync();
        keys = new SigningKeys(cloud.Url + "/channel/metadata", () => new HttpClient(cloud.Handler, disposeHandler: false), clock);
    }

    public async Task DisposeAsync() => await cloud.DisposeAsync();

    [Fact]
    public async Task Keys_are_renewed_after_twelve_hours_while_the_old_ones_serve()
    {
        Assert.NotNull(await KeysAsync());
        clock.Pass(TimeSpan.FromHours(11));
        Assert.NotNull(await KeysAsync());
        Assert.Equal(1, Fetched);

        clock.Pass(TimeSpan.FromHours(2));
        Assert.NotNull(await KeysAsync());
        using var late = new CancellationTokenSource(Patience);
        while (Fetched < 2)
            await Task.Delay(20, late.Token);
    }

    [Fact]
    public async Task While_the_metadata_is_out_of_reach_the_last_good_keys_serve_for_a_day_and_no_longer()
    {
        Assert.NotNull(await KeysAsync());
        cloud.Down = true;
        clock.Pass(TimeSpan.FromHours(23));
        Assert.NotNull(await KeysAsync());

        clock.Pass(TimeSpan.FromHours(2));
        Assert.Null(await KeysAsync());

        cloud.Down = false;
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.NotNull(await KeysAsync());
    }

    private async Task<object?> KeysAsync() => await keys.ForAsync(keyId: null, CancellationToken.None);

    private sealed class Clock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => ticks += time.Ticks;

        public override long GetTimestamp() => ticks;
    }
}
