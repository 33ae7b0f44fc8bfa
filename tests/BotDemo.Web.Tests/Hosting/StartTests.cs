namespace BotDemo.Web.Tests.Hosting;

/// <summary>What the host says when it starts, and when it will not.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task It_says_what_it_loaded_and_where_to_find_it()
    {
        using var knowledge = new SmallKnowledge();
        await using var host = await StartAsync("--Knowledge:Folder", knowledge.Folder);
        Assert.Contains("3 entries in German and 3 in English", host.Output, StringComparison.Ordinal);
        Assert.Contains($"{host.Address.ToString().TrimEnd('/')}/api/messages", host.Output, StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = host.Address };
        Assert.Equal("alive", await http.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("ready", await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        Assert.Equal(0, await host.StopAsync());
    }

    [Theory]
    [InlineData("Foldr", "--Knowledge:Foldr", "elsewhere")]
    [InlineData("MicrosoftAppType is \"Multi\"", "--MicrosoftAppType", "Multi")]
    [InlineData("TurnDeadline", "--BotBuilder:TurnDeadline", "99:00:00")]
    [InlineData("/nowhere/at/all cannot be used", "--Knowledge:Folder", "/nowhere/at/all")]
    public async Task A_wrong_setting_stops_it_by_name(string named, params string[] arguments)
    {
        await using var host = new StartedHost(new RunningHost(arguments));
        await Assert.ThrowsAsync<InvalidOperationException>(host.Host.InitializeAsync);
        Assert.Contains(named, host.Host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", host.Host.Output, StringComparison.Ordinal);
        Assert.Equal(1, await host.Host.StopAsync());
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        using var knowledge = new SmallKnowledge();
        var state = Directory.CreateTempSubdirectory("botdemo-state-").FullName;
        string[] arguments = ["--Knowledge:Folder", knowledge.Folder, "--State:Folder", state];
        var conversation = Guid.NewGuid().ToString("n");
        await using (var host = await StartAsync(arguments))
        {
            using var bot = new BotClient(host.Address) { Conversation = conversation };
            await bot.AskAsync("auf Englisch bitte");
        }

        await using (var host = await StartAsync(arguments))
        {
            using var bot = new BotClient(host.Address) { Conversation = conversation };
            Assert.Contains("leads technology", await bot.AskAsync("Was ist ein CTO?"), StringComparison.Ordinal);
        }

        Directory.Delete(state, recursive: true);
    }

    private static async Task<StartedHost> StartAsync(params string[] arguments)
    {
        var started = new StartedHost(new RunningHost(arguments));
        await started.Host.InitializeAsync();
        return started;
    }

    private sealed class StartedHost(RunningHost host) : IAsyncDisposable
    {
        public RunningHost Host => host;

        public Uri Address => host.Address;

        public string Output => host.Output;

        public Task<int> StopAsync() => host.StopAsync();

        public async ValueTask DisposeAsync() => await host.DisposeAsync();
    }
}
