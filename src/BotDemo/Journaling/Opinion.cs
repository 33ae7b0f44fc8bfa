using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotDemo.Journaling;

/// <summary>What a user thinks of an answer, in whichever shape the channel reports it.</summary>
/// <param name="Answer">Our id of the answer, or the channel's id of the message; null where the channel says neither.</param>
internal sealed record Opinion(bool Liked, string? Comment = null, string? Answer = null)
{
    /// <summary>Teams: the thumbs under a message were pressed, and perhaps a comment written.</summary>
    public const string SubmitAction = "message/submitAction";

    /// <summary>Web Chat: the thumbs under a message were pressed.</summary>
    public const string ActivityStatus = "webchat:activity-status/feedback";

    public static Opinion? Of(IInvokeActivity invoke)
    {
        if (invoke.Name != SubmitAction || invoke.Value is not JObject value || value["actionValue"] is not JObject given)
            return null;
        return Text(given["reaction"]) switch
        {
            "like" => new(true, CommentOf(given["feedback"]), invoke.ReplyToId),
            "dislike" => new(false, CommentOf(given["feedback"]), invoke.ReplyToId),
            _ => null,
        };
    }

    public static Opinion? Of(IEventActivity @event)
    {
        if (@event.Name != ActivityStatus || @event.Entities?.FirstOrDefault()?.Properties is not { } action)
            return null;
        return Text(action["@type"]) switch
        {
            "LikeAction" => new(true, null, Text(action["@id"])),
            "DislikeAction" => new(false, null, Text(action["@id"])),
            _ => null,
        };
    }

    /// <summary>A reaction that judges; surprise and laughter do not.</summary>
    public static Opinion? Of(IEnumerable<MessageReaction> reactions, string? message) => reactions.Select(reaction => reaction.Type switch
    {
        "like" or "heart" => new Opinion(true, null, message),
        "dislike" or "sad" or "angry" => new Opinion(false, null, message),
        _ => null,
    }).FirstOrDefault(opinion => opinion is not null);

    // Teams sends {"feedbackText": "..."} as a string, the Playground the bare text.
    private static string? CommentOf(JToken? feedback)
    {
        var comment = feedback is JObject form ? Text(form["feedbackText"]) : Text(feedback);
        if (comment?.TrimStart().StartsWith('{') == true)
        {
            try
            {
                comment = Text(JObject.Parse(comment)["feedbackText"]);
            }
            catch (JsonException)
            {
                // A user who begins with a brace: the bare text.
            }
        }

        return string.IsNullOrWhiteSpace(comment) ? null : comment;
    }

    private static string? Text(JToken? token) => token is { Type: JTokenType.String } ? token.Value<string>() : null;
}
