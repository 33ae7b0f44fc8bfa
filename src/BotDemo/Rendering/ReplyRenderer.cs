using BotDemo.Conversation;
using BotDemo.Conversation.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotDemo.Rendering;

/// <summary>Turns a reply into what its channel can show. A channel that cannot show a card gets the text, complete.</summary>
internal static class ReplyRenderer
{
    /// <summary>The activities of a reply, in the order in which they are sent.</summary>
    public static IActivity[] Render(Reply reply, IActivity to)
    {
        var activity = to.ChannelId switch
        {
            Channels.Msteams => Card(reply, withText: true),
            Channels.Emulator or Channels.Webchat or Channels.Directline => WithCard(reply),
            _ => Text(PlainText.Render(reply)),
        };
        activity.Locale = reply.Language;
        activity.InputHint = reply.Kind == ReplyKind.AskBack ? InputHints.ExpectingInput : InputHints.AcceptingInput;
        return [activity];
    }

    // Text that every client shows and reads aloud; the card beneath holds what can be unfolded and clicked.
    private static Activity WithCard(Reply reply)
    {
        var activity = Text(Lead(reply));
        if (ReplyCard.HasContent(reply))
            activity.Attachments = [ReplyCard.Create(reply, withText: false)];
        else if (reply.Suggestions() is { Count: > 0 } suggestions)
            activity.SuggestedActions = Suggest(suggestions);
        return activity;
    }

    // Teams splits text and card into two messages: there the card says it all.
    private static Activity Card(Reply reply, bool withText)
    {
        if (!ReplyCard.HasContent(reply) && reply.Suggestions().Count == 0)
            return Text(Lead(reply));
        var activity = (Activity)MessageFactory.Attachment(ReplyCard.Create(reply, withText));
        activity.Summary = reply.Title ?? reply.ShortAnswer;
        return activity;
    }

    private static Activity Text(string text)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Markdown;
        return activity;
    }

    private static string Lead(Reply reply) =>
        string.Join("\n\n", new[] { reply.Title is { } title ? $"**{title}**" : null, reply.ShortAnswer, reply.Note }.OfType<string>());

    private static SuggestedActions Suggest(IReadOnlyList<string> questions) => new()
    {
        Actions = [.. questions.Select(question => new CardAction(ActionTypes.ImBack, title: question, value: question))],
    };
}
