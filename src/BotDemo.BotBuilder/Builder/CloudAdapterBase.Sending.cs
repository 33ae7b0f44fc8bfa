using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>From the turn to the connector.</content>
public abstract partial class CloudAdapterBase
{
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendOneAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return await OutgoingAsync(turnContext, cancellationToken, async (connector, token) =>
        {
            using var answer = await connector.Conversations.UpdateActivityWithHttpMessagesAsync(
                ConversationOf(activity), activity.Id ?? string.Empty, activity, null, token);
            return answer.Body;
        }) ?? new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return OutgoingAsync(turnContext, cancellationToken, async (connector, token) =>
        {
            using var answer = await connector.Conversations.DeleteActivityWithHttpMessagesAsync(
                reference.Conversation?.Id ?? string.Empty, reference.ActivityId ?? string.Empty, null, token);
            return answer;
        });
    }

    private static async Task<ResourceResponse?> SendOneAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[InvokeResponseKey] = activity;
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                return await OutgoingAsync(turnContext, cancellationToken, (connector, token) => PostAsync(connector, activity, token));
        }
    }

    private static async Task<ResourceResponse?> PostAsync(IConnectorClient connector, Activity activity, CancellationToken cancellationToken)
    {
        using var answer = string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await connector.Conversations.SendToConversationWithHttpMessagesAsync(ConversationOf(activity), activity, null, cancellationToken)
            : await connector.Conversations.ReplyToActivityWithHttpMessagesAsync(ConversationOf(activity), activity.ReplyToId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Calls the connector within the turn's time, and keeps the failure so that it is known as ours.</summary>
    private static async Task<T> OutgoingAsync<T>(
        ITurnContext turnContext, CancellationToken cancellationToken, Func<IConnectorClient, CancellationToken, Task<T>> call)
    {
        var connector = ConnectorOf(turnContext);
        var lifetime = TurnLifetime.Of(turnContext);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime?.SendingToken ?? CancellationToken.None);
        try
        {
            limit.Token.ThrowIfCancellationRequested();
            return await call(connector, limit.Token);
        }
        catch (Exception fault) when (lifetime is not null && !limit.IsCancellationRequested)
        {
            lifetime.OutgoingFailure = fault;
            throw;
        }
    }

    private static string ConversationOf(Activity activity) =>
        activity.Conversation?.Id ?? throw new InvalidOperationException("The activity names no conversation.");
}
