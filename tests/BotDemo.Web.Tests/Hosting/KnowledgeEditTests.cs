namespace BotDemo.Web.Tests.Hosting;

/// <summary>What an edit of the knowledge folder does to a host that runs on it.</summary>
public sealed class KnowledgeEditTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly SmallKnowledge _knowledge = new();
    private readonly RunningHost _host;

    public KnowledgeEditTests() => _host = new RunningHost("--Knowledge:Folder", _knowledge.Folder);

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public async Task A_valid_edit_goes_live_and_a_broken_one_is_reported_and_changes_nothing()
    {
        using var bot = new BotClient(_host.Address);
        Assert.Contains("leitet die Technik", await bot.AskAsync("Was ist ein CTO?"), StringComparison.Ordinal);

        _knowledge.Write("cto-definition", "CTO", "Was ist ein CTO?", "Der CTO verantwortet die Technologie.", "What is a CTO?", "The CTO answers for technology.");
        await EventuallyAsync(async () => (await bot.AskAsync("Was ist ein CTO?")).Contains("verantwortet die Technologie", StringComparison.Ordinal));

        _knowledge.WriteRaw("cto-definition", "---\nid: cto-definition\nroles: [CTOO]\n---\n# de: Kaputt\n");
        await EventuallyAsync(() => Task.FromResult(_host.Output.Contains("CTOO", StringComparison.Ordinal)));
        Assert.Contains("entries/cto-definition.md:3: error:", _host.Output, StringComparison.Ordinal);
        Assert.Contains("verantwortet die Technologie", await bot.AskAsync("Was ist ein CTO?"), StringComparison.Ordinal);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> happens)
    {
        using var late = new CancellationTokenSource(_patience);
        while (!await happens())
            await Task.Delay(100, late.Token);
    }
}
