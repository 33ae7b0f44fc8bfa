using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What bots remember, and where.</summary>
public sealed class StateTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "botdemo-state-" + Guid.NewGuid().ToString("n"));

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_conversation_counts_its_turns(bool onDisk)
    {
        IStorage storage = onDisk ? new FileStorage(folder, TimeSpan.FromDays(1)) : new MemoryStorage();
        await Counting(new ConversationState(storage)).Test("hi", "1").Test("hi", "2").Test("hi", "3").StartTestAsync();
    }

    [Fact]
    public async Task A_conversation_on_disk_survives_a_restart()
    {
        await Counting(new ConversationState(new FileStorage(folder, TimeSpan.FromDays(1)))).Test("hi", "1").StartTestAsync();
        await Counting(new ConversationState(new FileStorage(folder, TimeSpan.FromDays(1)))).Test("hi", "2").StartTestAsync();
    }

    [Fact]
    public async Task Keys_of_any_kind_are_kept_apart_in_files_of_the_folder()
    {
        var storage = new FileStorage(folder, TimeSpan.FromDays(1));
        string[] keys = ["a/b", "a\\b", "../../etc/passwd", "A/B", new string('x', 5000), "ü|;:*?\0", string.Empty];
        await storage.WriteAsync(keys.ToDictionary(key => key, key => (object)new Note { Text = key }));

        var read = await storage.ReadAsync(keys);
        Assert.All(keys, key => Assert.Equal(key, (string?)((Newtonsoft.Json.Linq.JObject)read[key])["Text"]));
        Assert.Equal(keys.Length, Directory.GetFiles(folder).Length);
    }

    [Fact]
    public async Task A_damaged_file_is_forgotten_and_not_fatal()
    {
        var storage = new FileStorage(folder, TimeSpan.FromDays(1));
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Note() });
        await File.WriteAllTextAsync(Directory.GetFiles(folder).Single(), "{\"key\":\"key\",\"val");

        Assert.Empty(await storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Idle_state_goes_and_so_does_what_is_too_much()
    {
        var clock = new Clock();
        var storage = new FileStorage(folder, TimeSpan.FromHours(1), maxItems: 2, clock);
        foreach (var key in new[] { "one", "two", "three" })
        {
            await storage.WriteAsync(new Dictionary<string, object> { [key] = new Note() });
            clock.Now += TimeSpan.FromMinutes(10);
        }

        var reopened = new FileStorage(folder, TimeSpan.FromHours(1), maxItems: 2, clock);
        Assert.Equal(["three", "two"], (await reopened.ReadAsync(["one", "two", "three"])).Keys.Order(StringComparer.Ordinal));
        clock.Now += TimeSpan.FromHours(2);
        Assert.Empty(await reopened.ReadAsync(["two", "three"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_changed_an_old_version_is_told(bool onDisk)
    {
        IStorage storage = onDisk ? new FileStorage(folder, TimeSpan.FromDays(1)) : new MemoryStorage();
        await WriteAsync(storage, new Note { Text = "first" });
        var tag = await TagAsync(storage);
        await WriteAsync(storage, new Note { Text = "second", ETag = tag });

        var conflict = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(storage, new Note { Text = "third", ETag = tag }));
        Assert.StartsWith("Etag conflict.", conflict.Message, StringComparison.Ordinal);
        await WriteAsync(storage, new Note { Text = "by force", ETag = "*" });
    }

    [Fact]
    public async Task State_is_written_only_if_it_changed()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var property = state.CreateProperty<List<string>>("list");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        await new TestFlow(adapter, async (turn, token) =>
        {
            var list = await property.GetAsync(turn, () => [], token);
            if (turn.Activity.Text == "add")
                list!.Add("x");
        }).Send("add").Send("look").Send("add").StartTestAsync();

        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task A_key_needs_what_it_is_made_of()
    {
        var state = new ConversationState(new MemoryStorage());
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "test" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn));
    }

    private static TestFlow Counting(ConversationState state)
    {
        var counter = state.CreateProperty<int>("turns");
        var adapter = new TestAdapter(TestAdapter.CreateConversation("counting")).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, token) =>
        {
            var turns = await counter.GetAsync(turn, () => 0, token) + 1;
            await counter.SetAsync(turn, turns, token);
            await turn.SendActivityAsync(turns.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken: token);
        });
    }

    private static Task WriteAsync(IStorage storage, Note note) => storage.WriteAsync(new Dictionary<string, object> { ["note"] = note });

    private static async Task<string?> TagAsync(IStorage storage) => (await storage.ReadAsync(["note"]))["note"] switch
    {
        Note note => note.ETag,
        Newtonsoft.Json.Linq.JObject json => (string?)json["ETag"],
        _ => null,
    };

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage memory = new();

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            memory.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return memory.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => memory.DeleteAsync(keys, cancellationToken);
    }
}
