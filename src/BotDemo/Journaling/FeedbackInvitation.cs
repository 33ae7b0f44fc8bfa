using BotDemo.Conversation;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.Journaling;

/// <summary>Puts thumbs under an answer where the channel has them.</summary>
internal static class FeedbackInvitation
{
    private const string MessageType = "https://schema.org/Message";

    /// <param name="activities">The answer, as it will be sent.</param>
    /// <param name="answer">Our id of the answer; Web Chat sends it back.</param>
    public static void Add(Reply reply, IActivity[] activities, string? channel, string answer)
    {
        if (reply.Kind != ReplyKind.Answer || activities is not [.., Activity last])
            return;
        if (channel == Channels.Msteams)
            FeedbackLoop(last);
        else if (channel is Channels.Webchat or Channels.Directline)
            Vote(last, answer);
    }

    private static void FeedbackLoop(Activity activity)
    {
        var data = activity.ChannelData as JObject ?? [];
        data["feedbackLoop"] = new JObject { ["type"] = "default" };
        activity.ChannelData = data;
    }

    // One entity tells all about a message: citations may already be in it.
    private static void Vote(Activity activity, string answer)
    {
        activity.Entities ??= [];
        var message = activity.Entities.FirstOrDefault(entity => entity.Type == MessageType);
        if (message is null)
        {
            message = new Entity(MessageType) { Properties = new JObject { ["@context"] = "https://schema.org", ["@type"] = "Message", ["@id"] = "" } };
            activity.Entities.Add(message);
        }

        message.Properties["potentialAction"] = new JArray(Action("LikeAction", answer), Action("DislikeAction", answer));
    }

    private static JObject Action(string type, string answer) => new() { ["@type"] = type, ["@id"] = answer, ["actionStatus"] = "PotentialActionStatus" };
}
