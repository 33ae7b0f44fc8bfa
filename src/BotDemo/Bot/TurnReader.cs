using BotDemo.Conversation;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.Bot;

/// <summary>Reads from an activity what the user said.</summary>
internal static class TurnReader
{
    /// <summary>The name under which a card's button carries the question it asks.</summary>
    public const string AskProperty = "ask";

    public static Turn Read(IMessageActivity activity) => new(Pressed(activity.Value) ?? Said(activity), activity.Locale);

    /// <summary>True for a message without text that carries files. Teams adds a text/html attachment to every formatted message: no file.</summary>
    public static bool HoldsOnlyFiles(IMessageActivity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && activity.Value is null
        && activity.Attachments?.Any(attachment => attachment.ContentType != "text/html") == true;

    private static string? Pressed(object? value) =>
        value is JObject pressed && pressed[AskProperty] is { Type: JTokenType.String } question ? question.Value<string>() : null;

    private static string Said(IMessageActivity activity) =>
        (activity.Recipient is null ? activity.Text : activity.RemoveRecipientMention()) ?? activity.Text ?? "";
}
