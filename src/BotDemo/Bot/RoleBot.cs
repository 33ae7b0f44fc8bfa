using BotDemo.Loading;
using BotDemo.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotDemo.Bot;

/// <summary>The bot: hands what was said to the assistant, and what it replies to the channel.</summary>
internal sealed class RoleBot(AssistantSource source, ConversationMemory memory) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsMeant(turnContext.Activity))
            return;
        var assistant = source.Current ?? throw new InvalidOperationException("The bot was asked before its knowledge was loaded.");
        var remembered = await memory.GetAsync(turnContext, cancellationToken);
        var activity = turnContext.Activity;
        var outcome = TurnReader.HoldsOnlyFiles(activity)
            ? assistant.AnswerAttachment(activity.Locale, remembered)
            : assistant.Answer(TurnReader.Read(activity), remembered);

        await turnContext.SendActivitiesAsync(ReplyRenderer.Render(outcome.Reply, activity), cancellationToken);
        await memory.SetAsync(turnContext, outcome.Memory, cancellationToken);
    }

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
