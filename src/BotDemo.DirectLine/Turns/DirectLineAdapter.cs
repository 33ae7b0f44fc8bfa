using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using BotDemo.DirectLine.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotDemo.DirectLine.Turns;

/// <summary>The bot's side of the channel: runs turns in this process, and puts what the bot sends into the conversation.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private static readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(30);

    private readonly ConversationStore _conversations;
    private readonly TimeProvider _time;

    internal DirectLineAdapter(ConversationStore conversations, TimeProvider time)
    {
        _conversations = conversations;
        _time = time;
    }

    /// <summary>Runs one turn. Without <see cref="BotAdapter.OnTurnError"/>, or where that fails too, the exception reaches the caller.</summary>
    public async Task ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bot);
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, new ClaimsIdentity());
        context.TurnState.Add<BotCallbackHandler>(bot.OnTurnAsync);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new ResourceResponse(await SendAsync(turnContext, activities[i], cancellationToken) ?? "");
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot change an activity that was sent.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete an activity that was sent.");

    private async Task<string?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Trace:
                return null;
            case ActivityTypes.Delay:
                await Task.Delay(Delay(activity.Value), _time, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
        }

        var conversation = _conversations.Find(activity.Conversation?.Id ?? "")
            ?? throw new InvalidOperationException($"There is no conversation {activity.Conversation?.Id}.");
        activity.ChannelId = Channels.Directline;
        activity.Timestamp = _time.GetUtcNow();
        activity.From ??= new ChannelAccount();
        activity.From.Role = RoleTypes.Bot;
        activity.ServiceUrl = null;
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = $"{conversation.Head.Id}-t{activity.Timestamp.Value.UtcTicks}";
            conversation.Show(ActivityJson.Write(activity));
            return activity.Id;
        }

        return conversation.Append(id =>
        {
            activity.Id = id;
            return ActivityJson.Write(activity);
        });
    }

    private static TimeSpan Delay(object? value)
    {
        var wanted = value is IConvertible number ? TimeSpan.FromMilliseconds(number.ToInt32(CultureInfo.InvariantCulture)) : TimeSpan.FromSeconds(1);
        return wanted < _longestDelay ? wanted : _longestDelay;
    }
}
