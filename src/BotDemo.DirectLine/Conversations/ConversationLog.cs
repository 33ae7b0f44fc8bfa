using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Conversations;

/// <summary>
/// Conversations on disk, a file each: the head, then a line for every activity (its number, a space, its JSON).
/// A disk that fails costs the memory of a restart, never the chat.
/// </summary>
internal sealed partial class ConversationLog(StateFolder folder, IOptions<DirectLineOptions> options, ILogger<ConversationLog> logger)
{
    private const string Extension = ".log";

    private readonly string _root = CreateRoot(folder);

    public void Create(ConversationHead head) => Try(head.Id, () =>
    {
        using var file = StateFolder.Open(PathOf(head.Id), FileMode.CreateNew);
        file.Write([.. JsonSerializer.SerializeToUtf8Bytes(head), (byte)'\n']);
    });

    /// <summary>Adds an activity; a file with many more lines than are kept is written anew.</summary>
    public void Append(Conversation conversation, LoggedActivity activity, int kept) => Try(conversation.Head.Id, () =>
    {
        var most = options.Value.Limits.ActivitiesPerConversation;
        if (kept >= most && activity.Watermark % most == 0)
        {
            Rewrite(conversation);
            return;
        }

        using var file = StateFolder.Open(PathOf(conversation.Head.Id), FileMode.Append);
        file.Write(Line(activity));
    });

    /// <summary>Reads a conversation back; null if there is none, or its head cannot be read. A last line cut by a crash is left out.</summary>
    public (ConversationHead Head, IReadOnlyList<LoggedActivity> Activities)? Read(string id)
    {
        var path = PathOf(id);
        try
        {
            if (!File.Exists(path))
                return null;
            var text = File.ReadAllBytes(path);
            var whole = Array.LastIndexOf(text, (byte)'\n') + 1;
            if (whole < text.Length)
            {
                using var file = StateFolder.Open(path, FileMode.Open);
                file.SetLength(whole);
            }

            return Parse(id, text.AsSpan(0, whole));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            LogFailed(fault, id);
            return null;
        }
    }

    /// <summary>A conversation that is looked at is in use, though nothing is added.</summary>
    public void Touch(string id) => Try(id, () => File.SetLastWriteTimeUtc(PathOf(id), DateTime.UtcNow));

    /// <summary>Deletes what was last used before the given time; returns the ids.</summary>
    public IReadOnlyList<string> DeleteUnusedSince(DateTimeOffset time)
    {
        var deleted = new List<string>();
        Try("*", () =>
        {
            foreach (var file in new DirectoryInfo(_root).EnumerateFiles("*" + Extension).Where(file => file.LastWriteTimeUtc < time.UtcDateTime))
            {
                file.Delete();
                deleted.Add(Path.GetFileNameWithoutExtension(file.Name));
            }
        });
        return deleted;
    }

    private static (ConversationHead Head, IReadOnlyList<LoggedActivity> Activities)? Parse(string id, ReadOnlySpan<byte> text)
    {
        ConversationHead? head = null;
        var activities = new List<LoggedActivity>();
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            if (line.IsEmpty)
                continue;
            if (head is null)
                head = JsonSerializer.Deserialize<ConversationHead>(line);
            else if (line.IndexOf((byte)' ') is var space and > 0)
                activities.Add(new LoggedActivity(long.Parse(line[..space], NumberStyles.None, CultureInfo.InvariantCulture), line[(space + 1)..].ToArray()));
        }

        return head?.Id == id ? (head, activities) : null;
    }

    private void Rewrite(Conversation conversation)
    {
        var path = PathOf(conversation.Head.Id);
        var draft = path + ".new";
        using (var file = StateFolder.Open(draft, FileMode.Create))
        {
            file.Write([.. JsonSerializer.SerializeToUtf8Bytes(conversation.Head), (byte)'\n']);
            foreach (var activity in conversation.Snapshot())
                file.Write(Line(activity));
        }

        File.Move(draft, path, overwrite: true);
    }

    private static byte[] Line(LoggedActivity activity) =>
        [.. Encoding.ASCII.GetBytes(activity.Watermark.ToString(CultureInfo.InvariantCulture)), (byte)' ', .. activity.Json, (byte)'\n'];

    private static string CreateRoot(StateFolder folder)
    {
        var root = folder.PathOf("conversations");
        StateFolder.CreateFolder(root);
        return root;
    }

    private string PathOf(string id) => Path.Combine(_root, Path.GetFileName(id) + Extension);

    private void Try(string id, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogFailed(fault, id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The log of conversation {ConversationId} cannot be used; the chat goes on without it")]
    private partial void LogFailed(Exception fault, string conversationId);
}
