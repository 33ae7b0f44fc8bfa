using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotDemo.Conversation;
using BotDemo.Conversation.Wording;

namespace BotDemo.Tool.Ask;

/// <summary>What a batch writes for a question: the contract that tests and evaluation read.</summary>
internal sealed record BatchAnswer(
    string Id,
    ReplyKind Kind,
    string Language,
    string Text,
    string? Entry,
    IReadOnlyList<string> Entries,
    double Confidence,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string> Sources)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        // The reader is a program or a person with a terminal, never a browser: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Line(string id, Reply reply) => JsonSerializer.Serialize(
        new BatchAnswer(
            id,
            reply.Kind,
            reply.Language,
            PlainText.Render(reply),
            reply.EntryId,
            reply.EntryIds,
            Math.Round(reply.Confidence, 4),
            reply.Choices,
            [.. reply.Sources.Select(source => source.Url.AbsoluteUri)]),
        _options);

    /// <summary>The line for a question that could not be read.</summary>
    public static string ErrorLine(string? id, string error) => JsonSerializer.Serialize(new { id, error }, _options);
}
