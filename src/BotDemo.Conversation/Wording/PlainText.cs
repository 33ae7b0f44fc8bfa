using System.Text;

namespace BotDemo.Conversation.Wording;

/// <summary>A reply as text, complete: for the console, for batches, and for channels that show no card.</summary>
public static class PlainText
{
    /// <summary>The longest text of a reply, in UTF-16 characters.</summary>
    public const int MaximumLength = 3_000;

    /// <summary>The whole reply, its details unfolded; at most <see cref="MaximumLength"/> characters, cut at the end of a paragraph or sentence of the details.</summary>
    public static string Render(Reply reply)
    {
        var words = Phrases.In(reply.Language);
        var head = new StringBuilder();
        if (reply.Title is { } title)
            head.Append("**").Append(title).Append("**\n\n");
        head.Append(reply.ShortAnswer);
        if (reply.Note is { } note)
            head.Append("\n\n").Append(note);

        var tail = new StringBuilder();
        if (reply.Choices.Count > 0)
            tail.Append("\n\n").AppendJoin('\n', reply.Choices.Select((choice, i) => FormattableString.Invariant($"{i + 1}. {choice}")));
        List(tail, words.Sources, reply.Sources.Select(source => $"{source.Label}: {source.Url.AbsoluteUri}"));
        List(tail, reply.Kind is ReplyKind.Greeting or ReplyKind.Help ? words.ForExample : words.Related, reply.Related);

        var room = MaximumLength - head.Length - tail.Length - 2;
        var details = reply.Details.Length == 0 || room < 100 ? "" : "\n\n" + Fit(reply.Details, room);
        var text = $"{head}{details}{tail}";
        return text.Length <= MaximumLength ? text : Fit(text, MaximumLength);
    }

    private static void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var lines = items.Select(item => "- " + item).ToList();
        if (lines.Count > 0)
            text.Append("\n\n").Append(heading).Append(":\n").AppendJoin('\n', lines);
    }

    private static string Fit(string text, int room)
    {
        if (text.Length <= room)
            return text;
        var cut = text.LastIndexOf("\n\n", room, StringComparison.Ordinal);
        if (cut < room / 2)
            cut = text.LastIndexOf(". ", room - 1, StringComparison.Ordinal) + 1;
        if (cut < room / 2)
            cut = char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
        return text[..cut].TrimEnd();
    }
}
