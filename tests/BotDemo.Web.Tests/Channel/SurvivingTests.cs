using System.Net;

namespace BotDemo.Web.Tests.Channel;

/// <summary>Cut lines, restarts, time: a user never sits in front of a dead chat, and nothing is lost or shown twice.</summary>
public sealed class SurvivingTests
{
    [Fact]
    public async Task After_a_cut_the_client_hears_exactly_what_it_missed()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        using var before = await chat.PostAsync("before");
        await chat.UntilTextAsync("echo: before");
        chat.Cut();
        using var during = await chat.PostAsync("during");

        using var reconnected = await chat.ReconnectAsync();
        await chat.ListenAsync();
        await chat.UntilTextAsync("echo: during");

        Assert.Equal(["welcome bot, user", "before", "echo: before", "during", "echo: during"], chat.Heard.Select(ChatClient.Text));
    }

    [Fact]
    public async Task A_conversation_survives_a_restart_of_the_host()
    {
        var first = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(first);
        using var before = await chat.PostAsync("before");
        await chat.UntilTextAsync("echo: before");
        var url = first.Address.ToString();
        await first.DisposeAsync();

        await using var second = await ChannelHost.StartAsync(folder: first.Folder, url: url);
        using var reconnected = await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.OK, reconnected.StatusCode);
        await chat.ListenAsync();
        using var after = await chat.PostAsync("after");
        await chat.UntilTextAsync("echo: after");

        Assert.Equal(["welcome bot, user", "before", "echo: before", "after", "echo: after"], chat.Heard.Select(ChatClient.Text));
        Assert.Equal(chat.Heard.Count, chat.Heard.Select(activity => activity.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_host_that_stops_says_so_on_the_socket()
    {
        var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        var closed = chat.UntilClosedAsync();
        await host.DisposeAsync();
        await closed;
    }

    [Fact]
    public async Task A_log_cut_by_a_crash_loses_its_last_line_only()
    {
        var first = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(first, listen: false);
        using var before = await chat.PostAsync("before");
        var url = first.Address.ToString();
        await first.DisposeAsync();
        var log = Directory.EnumerateFiles(Path.Combine(first.Folder, "conversations")).Single();
        await using (var file = File.OpenWrite(log))
            file.SetLength(file.Length - 10);

        await using var second = await ChannelHost.StartAsync(folder: first.Folder, url: url);
        using var after = await chat.PostAsync("after");
        var kept = await chat.PollAsync();
        Assert.Equal(["welcome bot, user", "before", "after", "echo: after"], kept.GetProperty("activities").EnumerateArray().Select(ChatClient.Text));
    }

    [Fact]
    public async Task A_conversation_that_was_forgotten_is_refused_so_that_the_page_can_start_over()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        var address = host.Address.ToString();
        await host.DisposeAsync();
        Directory.Delete(Path.Combine(host.Folder, "conversations"), recursive: true);

        await using var again = await ChannelHost.StartAsync(folder: host.Folder, url: address);
        using var reconnected = await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.Forbidden, reconnected.StatusCode);
        await chat.GenerateAsync();
        await chat.StartAsync();
    }

    [Fact]
    public async Task What_is_kept_is_readable_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        var files = Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode));
    }

    [Fact]
    public async Task An_idle_conversation_leaves_memory_and_an_unused_one_leaves_the_disk()
    {
        await using var host = await ChannelHost.StartAsync(settings => (settings.IdleTimeout, settings.Retention) = (TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var before = await chat.PostAsync("before");
        var log = Directory.EnumerateFiles(Path.Combine(host.Folder, "conversations")).Single();

        // Long enough to be idle: what is edited in the log now is read back.
        await Task.Delay(2_500);
        await File.WriteAllTextAsync(log, (await File.ReadAllTextAsync(log)).Replace("before", "edited", StringComparison.Ordinal));
        var kept = await chat.PollAsync();
        Assert.Equal(["welcome bot, user", "edited", "echo: edited"], kept.GetProperty("activities").EnumerateArray().Select(ChatClient.Text));

        await Task.Delay(2_500);
        File.SetLastWriteTimeUtc(log, DateTime.UtcNow.AddMinutes(-2));
        await Task.Delay(1_500);
        using var forgotten = await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.Forbidden, forgotten.StatusCode);
        Assert.False(File.Exists(log));
    }

    [Fact]
    public async Task A_long_conversation_keeps_its_newest_activities()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.ActivitiesPerConversation = 20);
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var response = await chat.PostAsync("times 70");
        var kept = await chat.PollAsync();
        Assert.Equal(Enumerable.Range(51, 20).Select(i => $"number {i}"), kept.GetProperty("activities").EnumerateArray().Select(ChatClient.Text));
        Assert.Equal("72", kept.GetProperty("watermark").GetString());
        var lines = await File.ReadAllLinesAsync(Directory.EnumerateFiles(Path.Combine(host.Folder, "conversations")).Single());
        Assert.InRange(lines.Length, 20, 41);
    }

    [Fact]
    public async Task An_expired_token_is_refused_as_expired()
    {
        var clock = new Clock();
        await using var host = await ChannelHost.StartAsync(time: clock);
        using var chat = await ChatClient.StartAsync(host);
        clock.Ahead = TimeSpan.FromMinutes(31);
        using var late = await chat.ReconnectAsync();
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Contains("TokenExpired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_set_back_after_the_token_was_issued_hurts_nobody()
    {
        var clock = new Clock { Ahead = TimeSpan.FromMinutes(5) };
        await using var host = await ChannelHost.StartAsync(time: clock);
        using var chat = await ChatClient.StartAsync(host);
        clock.Ahead = TimeSpan.Zero;
        using var response = await chat.PostAsync("hello");
        await chat.UntilTextAsync("echo: hello");
    }

    [Fact]
    public async Task The_key_of_a_stream_is_good_for_a_minute_and_for_nothing_else()
    {
        var clock = new Clock();
        await using var host = await ChannelHost.StartAsync(time: clock);
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var other = new ChatClient(host.Address);
        var key = chat.StreamUrl[(chat.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3)..];
        using var request = new HttpRequestMessage(HttpMethod.Get, $"v3/directline/conversations/{chat.ConversationId}/activities");
        request.Headers.Authorization = new("Bearer", key);
        using var misused = await other.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, misused.StatusCode);

        clock.Ahead = TimeSpan.FromSeconds(61);
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => chat.ListenAsync());
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
