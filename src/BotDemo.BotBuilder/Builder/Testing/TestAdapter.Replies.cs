using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot sends.</content>
public partial class TestAdapter
{
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            await TakeAsync(turnContext, activity, cancellationToken);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Rewrite(activity.Id, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>The oldest activity that the bot sent and nobody has taken yet, or null.</summary>
    public IActivity? GetNextReply()
    {
        lock (queueLock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The same, after waiting for it if need be.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        TaskCompletionSource<IActivity> place;
        lock (queueLock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
                return reply;

            place = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(place);
        }

        using var cancellation = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        return await place.Task;
    }

    private async Task TakeAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                break;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[InvokeResponseKey] = activity;
                break;
            case ActivityTypes.Trace when !EnableTrace:
                break;
            default:
                Enqueue(activity);
                break;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (queueLock)
        {
            while (waiting.TryDequeue(out var place))
            {
                if (place.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Rewrite(string? id, Activity? replacement)
    {
        lock (queueLock)
        {
            var kept = ActiveQueue.Select(sent => sent.Id == id ? replacement : sent).ToArray();
            ActiveQueue.Clear();
            foreach (var activity in kept)
            {
                if (activity is not null)
                    ActiveQueue.Enqueue(activity);
            }
        }
    }
}
