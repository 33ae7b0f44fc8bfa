namespace Microsoft.Bot.Builder;

/// <summary>State of one user, across conversations of a channel.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Required(activity.ChannelId, "channelId")}/users/{Required(activity.From?.Id, "From.Id")}";
    }
}
