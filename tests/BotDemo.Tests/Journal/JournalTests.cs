using BotDemo.Journal;
using Xunit;

namespace BotDemo.Tests.Journal;

public sealed class JournalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SetClock _clock = new(2026, 11, 23);
    private readonly List<Exception> _faults = [];
    private readonly List<string> _unreadable = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_written_is_read_back_dated_and_in_order()
    {
        await Write(Question("Was macht ein CTO?"), Question("CIO vs CTO?") with { Kind = "notFound", Entry = null }, Dislike("zu ungenau"));

        var read = Read();
        Assert.Equal(["Was macht ein CTO?", "CIO vs CTO?", "Was macht ein CTO?"], read.Select(record => record.Question));
        Assert.All(read, record => Assert.Equal(_clock.Now, record.At));
        Assert.Equal([false, true], read.OfType<Asked>().Select(asked => asked.IsUnanswered));
        Assert.Equal(("zu ungenau", false, 0.83), read.OfType<Feedback>().Select(feedback => (feedback.Comment, feedback.Liked, feedback.Confidence)).Single());
    }

    [Fact]
    public async Task Personal_data_never_reaches_the_disk()
    {
        await Write(Question("Ich heiße Max Mustermann, max@example.org, was macht ein CTO?"), Dislike("Rufen Sie mich an: 0170 1234567"));

        var written = await File.ReadAllTextAsync(_folder.File("2026-11-23.jsonl"));
        Assert.Contains("Ich heiße [name], [email], was macht ein CTO?", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Mustermann", written, StringComparison.Ordinal);
        Assert.DoesNotContain("0170", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_can_be_read_in_a_terminal()
    {
        await Write(Question("Was macht\r\nein \u001b[31mCTO?\u0000"));

        Assert.Equal("Was macht  ein  [31mCTO?", Read().Single().Question);
    }

    [Theory]
    [InlineData("wort ")]
    [InlineData("a")]
    [InlineData("\u0001")]
    [InlineData("\ud83d\ude00")]
    public async Task A_record_is_of_bounded_size(string piece)
    {
        var endless = string.Concat(Enumerable.Repeat(piece, 50_000));
        await Write(Question(endless) with { Channel = endless, Kind = endless, Entry = endless, Language = endless });

        Assert.Single(Read());
        Assert.InRange(new FileInfo(_folder.File("2026-11-23.jsonl")).Length, 1, 20_000);
    }

    [Fact]
    public async Task A_line_that_a_crash_cut_short_is_skipped_and_reported()
    {
        await Write(Question("eins"));
        await File.AppendAllTextAsync(_folder.File("2026-11-23.jsonl"), """{"type":"asked","question":"zw""");
        await Write(Question("drei"));

        Assert.Equal(["eins", "drei"], Read().Select(record => record.Question));
        Assert.Equal(["2026-11-23.jsonl:2"], _unreadable);
    }

    [Fact]
    public async Task Lines_that_are_no_records_are_skipped()
    {
        await File.WriteAllTextAsync(_folder.File("2026-11-23.jsonl"), "[]\n\nnull\n{}\n{\"type\":\"other\"}\n\0\0\0\n");
        await Write(Question("eins"));

        Assert.Equal(["eins"], Read().Select(record => record.Question));
        Assert.Equal(6, _unreadable.Count);
    }

    [Fact]
    public async Task Many_writers_get_one_order_and_no_line_is_mixed()
    {
        await using (var writer = Writer())
        {
            await Parallel.ForAsync(0, 8, async (author, _) =>
            {
                for (var i = 0; i < 100; i++)
                {
                    writer.Write(Question($"{author}:{i:000}"));
                    if (i % 10 == 0)
                        await Task.Yield();
                }
            });
        }

        var read = Read().Select(record => record.Question).ToList();
        Assert.Equal(800, read.Count);
        Assert.All(read.GroupBy(question => question[..2]), author => Assert.Equal(author.Order(StringComparer.Ordinal), author));
    }

    [Fact]
    public async Task Two_processes_may_write_the_same_day()
    {
        await using (var one = Writer())
        await using (var other = Writer())
        {
            for (var i = 0; i < 100; i++)
            {
                one.Write(Question("one"));
                other.Write(Question("other"));
                await Task.Yield();
            }
        }

        Assert.Equal(200, Read().Count);
        Assert.Empty(_unreadable);
    }

    [Fact]
    public async Task Each_day_has_its_file_and_old_days_are_deleted_whole()
    {
        await Write(Question("alt"));
        _clock.Now += TimeSpan.FromDays(5);
        await Write(Question("neu"));
        await File.WriteAllTextAsync(_folder.File("notes.txt"), "not ours");
        _clock.Now += TimeSpan.FromDays(6);
        await using (Writer(new JournalOptions { RetentionDays = 10 }))
        {
        }

        Assert.Equal(["2026-11-28.jsonl", "notes.txt"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Switched_off_it_writes_nothing_and_still_forgets()
    {
        await Write(Question("alt"));
        _clock.Now += TimeSpan.FromDays(100);
        await using (var writer = Writer(new JournalOptions { Enabled = false }))
        {
            writer.Write(Question("neu"));
        }

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Forgetting_deletes_the_days_before_a_day_or_all()
    {
        await Write(Question("eins"));
        _clock.Now += TimeSpan.FromDays(1);
        await Write(Question("zwei"));

        Assert.Equal(1, JournalFolder.Forget(_folder.Path, new DateOnly(2026, 11, 24)));
        Assert.Equal(["zwei"], Read().Select(record => record.Question));
        Assert.Equal(1, JournalFolder.Forget(_folder.Path));
        Assert.Empty(Read());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_reported_once_and_fails_nobody()
    {
        await File.WriteAllTextAsync(_folder.File("taken"), "a file where the folder should be");
        var writer = new JournalWriter(_folder.File("taken"), new JournalOptions(), _clock, _faults.Add);
        for (var i = 0; i < 1000; i++)
            writer.Write(Question("verloren"));
        await writer.DisposeAsync();

        Assert.Single(_faults);
        Assert.Equal(1000, writer.Lost);
    }

    [Fact]
    public async Task Only_the_owner_may_read_it()
    {
        await Write(Question("eins"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("2026-11-23.jsonl")));
    }

    private static Asked Question(string text) =>
        new() { Question = text, Language = "de", Kind = "answer", Entry = "cto-tasks", Confidence = 0.83, Channel = "msteams" };

    private static Feedback Dislike(string comment) =>
        new() { Question = "Was macht ein CTO?", Language = "de", Entry = "cto-tasks", Confidence = 0.83, Channel = "webchat", Liked = false, Comment = comment };

    private JournalWriter Writer(JournalOptions? options = null) => new(_folder.Path, options ?? new JournalOptions(), _clock, _faults.Add);

    private async Task Write(params JournalRecord[] records)
    {
        await using var writer = Writer();
        foreach (var record in records)
            writer.Write(record);
    }

    private List<JournalRecord> Read() =>
        [.. JournalFolder.Read(_folder.Path, DateOnly.MinValue, (path, line) => _unreadable.Add($"{Path.GetFileName(path)}:{line}"))];
}
