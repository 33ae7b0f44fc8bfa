using BotDemo.DirectLine.Conversations;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.DirectLine.Turns;

/// <summary>Makes of what a client sent the activity that the bot and the other readers get: who speaks and where is ours to say.</summary>
internal static class IncomingActivity
{
    private const int LongestName = 64;
    private const int LongestLocale = 35;

    /// <summary>What a user may send. The rest of the protocol is for channels to say, not for browsers.</summary>
    private static readonly string[] _types =
        [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation];

    private static readonly string[] _notTheirs =
        ["id", "serviceUrl", "callerId", "deliveryMode", "relatesTo", "recipient", "conversation", "from", "membersAdded", "membersRemoved", "expiration"];

    /// <summary>True if a user may send an activity of this type.</summary>
    public static bool IsAllowed(JObject sent) => sent["type"] is { Type: JTokenType.String } type && _types.Contains((string)type!, StringComparer.Ordinal);

    /// <summary>Rewrites what was sent in place; the id is still missing.</summary>
    public static void Address(JObject sent, Conversation conversation, BotIdentity bot, DateTimeOffset now)
    {
        var name = Text(sent["from"] is JObject from ? from["name"] : null, LongestName) ?? conversation.Head.UserName;
        foreach (var member in _notTheirs)
            sent.Remove(member);
        if (sent["locale"] is not null && Text(sent["locale"], LongestLocale) is null)
            sent.Remove("locale");

        sent["channelId"] = Channels.Directline;
        sent["serviceUrl"] = bot.ServiceUrl;
        sent["timestamp"] = now.UtcDateTime;
        sent["conversation"] = new JObject { ["id"] = conversation.Head.Id };
        sent["from"] = new JObject { ["id"] = conversation.Head.UserId, ["role"] = RoleTypes.User };
        if (name is not null)
            sent["from"]!["name"] = name;
        sent["recipient"] = new JObject { ["id"] = bot.Id, ["name"] = bot.Name, ["role"] = RoleTypes.Bot };
    }

    /// <summary>The arrival of bot and user in a new conversation.</summary>
    public static Activity Arrival(ConversationHead head, BotIdentity bot, DateTimeOffset now)
    {
        var user = new ChannelAccount { Id = head.UserId, Name = head.UserName, Role = RoleTypes.User };
        var self = new ChannelAccount { Id = bot.Id, Name = bot.Name, Role = RoleTypes.Bot };
        return new Activity(ActivityTypes.ConversationUpdate)
        {
            Id = $"{head.Id}-{0:D7}",
            ChannelId = Channels.Directline,
            ServiceUrl = bot.ServiceUrl,
            Timestamp = now,
            Locale = head.Locale,
            From = user,
            Recipient = self,
            Conversation = new ConversationAccount { Id = head.Id },
            MembersAdded = [self, user],
        };
    }

    /// <summary>A text of bounded length; null if it is none.</summary>
    public static string? Text(JToken? token, int longest) =>
        token is { Type: JTokenType.String } && (string)token! is { Length: > 0 } text && text.Length <= longest ? text : null;
}
