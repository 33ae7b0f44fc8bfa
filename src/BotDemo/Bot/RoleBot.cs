using BotDemo.Journaling;
using BotDemo.Loading;
using BotDemo.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.Bot;

/// <summary>The bot: hands what was said to the assistant, and what it replies to the channel.</summary>
internal sealed class RoleBot(AssistantSource source, ConversationMemory memory, TurnJournal journal) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsMeant(turnContext.Activity))
            return;
        var assistant = source.Current ?? throw new InvalidOperationException("The bot was asked before its knowledge was loaded.");
        var remembered = await memory.GetAsync(turnContext, cancellationToken);
        var activity = turnContext.Activity;
        var turn = TurnReader.Read(activity);
        var outcome = TurnReader.HoldsOnlyFiles(activity)
            ? assistant.AnswerAttachment(activity.Locale, remembered)
            : assistant.Answer(turn, remembered);

        var answer = Guid.NewGuid().ToString("n");
        var replies = ReplyRenderer.Render(outcome.Reply, activity);
        FeedbackInvitation.Add(outcome.Reply, replies, activity.ChannelId, answer);
        var sent = await turnContext.SendActivitiesAsync(replies, cancellationToken);
        await journal.NoteAsync(turnContext, turn, outcome, [answer, .. sent.Select(message => message?.Id).OfType<string>()], cancellationToken);
        await memory.SetAsync(turnContext, outcome.Memory, cancellationToken);
    }

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != Opinion.SubmitAction)
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        await journal.NoteAsync(turnContext, Opinion.Of(turnContext.Activity), cancellationToken);
        // Teams shows an error for anything but an empty object.
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = new JObject() };
    }

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        journal.NoteAsync(turnContext, Opinion.Of(turnContext.Activity), cancellationToken);

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        journal.NoteAsync(turnContext, Opinion.Of(messageReactions, turnContext.Activity.ReplyToId), cancellationToken);

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // Channels report the bot's own arrival too, and some report one arrival twice.
        var activity = turnContext.Activity;
        var remembered = await memory.GetAsync(turnContext, cancellationToken);
        if (remembered.Greeted || source.Current is not { } assistant || !membersAdded.Any(member => IsGreeted(member, activity)))
            return;
        await memory.SetAsync(turnContext, remembered with { Greeted = true }, cancellationToken);
        await turnContext.SendActivitiesAsync(ReplyRenderer.Render(assistant.Welcome(((Activity)activity).Locale), activity), cancellationToken);
    }

    // A team or group may let a bot read along: it answers only when it is mentioned.
    private static bool IsMeant(IMessageActivity activity) =>
        activity.ChannelId != Channels.Msteams || activity.Conversation?.IsGroup != true || activity.MentionsRecipient();

    // In a chat of two the person is greeted; in a group only the bot introduces itself, once, when it is added.
    private static bool IsGreeted(ChannelAccount member, IActivity activity) =>
        (member.Id == activity.Recipient?.Id) == (activity.Conversation?.IsGroup == true);
}
