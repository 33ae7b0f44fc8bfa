using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, replacing and deleting: through the handlers, then through the adapter.</content>
public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var reply = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            reply.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            reply.InputHint = inputHint;
        return SendActivityAsync(reply, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);

        // A handler that swallows the activity leaves nothing to name.
        return responses is { Length: > 0 } && responses[0] is { } response ? response : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            addressed.Add(activity.ApplyConversationReference(reference));

        return Next(0);

        Task<ResourceResponse[]> Next(int handler) => handler < onSend.Count
            ? onSend[handler](this, addressed, () => Next(handler + 1))
            : DeliverAsync(addressed, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return Next(0);

        Task<ResourceResponse> Next(int handler) => handler < onUpdate.Count
            ? onUpdate[handler](this, addressed, () => Next(handler + 1))
            : Adapter.UpdateActivityAsync(this, addressed, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return Next(0);

        Task Next(int handler) => handler < onDelete.Count
            ? onDelete[handler](this, conversationReference, () => Next(handler + 1))
            : Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
    }

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState[BotAdapter.InvokeResponseKey] = activity;
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
