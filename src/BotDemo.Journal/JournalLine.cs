using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BotDemo.Journal.Personal;

namespace BotDemo.Journal;

/// <summary>A record as a line of JSON, and back.</summary>
internal static class JournalLine
{
    private const int LongestText = 1000;
    private const int LongestName = 100;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The record with no personal data and of bounded size. A text is cut first, so that masking is always quick.</summary>
    public static JournalRecord Clean(JournalRecord record)
    {
        var clean = record with
        {
            Question = Text(record.Question),
            Language = Name(record.Language)!,
            Entry = Name(record.Entry),
            Channel = Name(record.Channel)!,
        };
        return clean switch
        {
            Asked asked => asked with { Kind = Name(asked.Kind)! },
            Feedback { Comment: { } comment } feedback => feedback with { Comment = Text(comment) },
            _ => clean,
        };
    }

    public static byte[] Write(JournalRecord record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, _json), (byte)'\n'];

    /// <summary>Null for a line that is no record, such as one that a crash has cut short.</summary>
    public static JournalRecord? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalRecord>(line, _json);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Text(string text)
    {
        var masked = Masking.Mask(Cut(OneLine(text), 2 * LongestText));
        return masked.Length <= LongestText ? masked : $"{Cut(masked, LongestText)} …";
    }

    // A journal is read in terminals: no line breaks, no escape sequences.
    private static string OneLine(string text) =>
        string.Create(Math.Min(text.Length, 4 * LongestText), text, (line, from) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(from[i]) ? ' ' : from[i];
        }).Trim();

    // At a space where there is one: half a mail address would not be known for one.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text.LastIndexOf(' ', length) is var space and > 0 ? text[..space] : text[..length];

    private static string? Name(string? name) => name is { Length: > LongestName } ? name[..LongestName] : name;
}
