using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing, from a short while after a message until the answer is sent.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;

    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        this.delay = TimeSpan.FromMilliseconds(delay);
        this.period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (!CanShow(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        using var sign = new TypingSign(turnContext, delay, period, cancellationToken);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (!activities.Exists(activity => activity.Type == ActivityTypes.Message))
                return await send();

            // A sign that arrives after the message would promise another one.
            await sign.StopAsync();
            var responses = await send();
            sign.Start();
            return responses;
        });
        sign.Start();
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await sign.StopAsync();
        }
    }

    // Signs go through the connector, so there must be one, and a conversation to show them in.
    private static bool CanShow(Activity activity) =>
        activity.Type == ActivityTypes.Message
        && activity.DeliveryMode != DeliveryModes.ExpectReplies
        && activity.Recipient?.Role != RoleTypes.Skill
        && !string.IsNullOrEmpty(activity.Conversation?.Id);

    private sealed class TypingSign(ITurnContext turnContext, TimeSpan delay, TimeSpan period, CancellationToken turn) : IDisposable
    {
        private CancellationTokenSource? stop;
        private Task showing = Task.CompletedTask;
        private bool finished;

        public void Start()
        {
            if (finished || turn.IsCancellationRequested)
                return;

            stop = CancellationTokenSource.CreateLinkedTokenSource(turn);
            showing = ShowAsync(stop.Token);
        }

        public async Task StopAsync()
        {
            if (stop is null)
                return;

            await stop.CancelAsync();
            await showing;
            stop.Dispose();
            stop = null;
        }

        public void Dispose() => finished = true;

        private async Task ShowAsync(CancellationToken cancellationToken)
        {
            try
            {
                for (var wait = delay; ; wait = period)
                {
                    await Task.Delay(wait, cancellationToken);
                    var typing = new Activity(ActivityTypes.Typing).ApplyConversationReference(turnContext.Activity.GetConversationReference());
                    await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
                }
            }
            catch (Exception)
            {
                // Stopped, or not shown: either way no reason for the turn to fail.
            }
        }
    }
}
