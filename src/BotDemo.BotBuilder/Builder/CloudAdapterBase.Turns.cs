using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <content>Turns that a channel waits for: with a deadline, and with a status for every way to fail.</content>
public abstract partial class CloudAdapterBase
{
    /// <summary>Runs a turn and answers its channel: also when the bot fails (500), its connector does (502) or it takes too long (504).</summary>
    private protected async Task<InvokeResponse?> RunTurnAsync(
        AuthenticateRequestResult request, Activity activity, BotCallbackHandler bot, TimeSpan allowed, CancellationToken cancellationToken)
    {
        activity.CallerId = request.CallerId;
        var lifetime = new TurnLifetime(allowed, TimeProvider.System, cancellationToken);
        var context = await CreateTurnAsync(request, activity, bot, cancellationToken);
        context.TurnState.Set(lifetime);

        var turn = RunPipelineAsync(context, bot, lifetime.Deadline);
        if (!await EndsAsync(turn, lifetime))
            return await GiveUpAsync(turn, context, lifetime, request, bot);

        cancellationToken.ThrowIfCancellationRequested();
        var response = Conclude(turn, context, lifetime);
        context.Dispose();
        return response;
    }

    // A turn that obeys its cancellation ends soon after the deadline, and handles its own error on the way.
    private static async Task<bool> EndsAsync(Task turn, TurnLifetime lifetime)
    {
        if (!turn.IsCompleted)
            await Task.WhenAny(turn, Task.Delay(Timeout.Infinite, lifetime.Deadline));
        if (!turn.IsCompleted)
            await Task.WhenAny(turn, Task.Delay(TurnLifetime.Grace / 3));
        if (!turn.IsCompleted && lifetime.HandlesError)
            await Task.WhenAny(turn, Task.Delay(TurnLifetime.Grace * 2 / 3));
        return turn.IsCompleted;
    }

    private InvokeResponse? Conclude(Task turn, TurnContext context, TurnLifetime lifetime)
    {
        if (turn.IsCompletedSuccessfully && !(lifetime.IsPastDeadline && lifetime.HandlesError))
            return ResultOf(context);

        if (lifetime.IsPastDeadline)
        {
            LogOverdue(context);
            return new InvokeResponse { Status = 504 };
        }

        var fault = turn.Exception?.InnerException;
        var status = fault is not null && ReferenceEquals(fault, lifetime.OutgoingFailure) ? 502 : 500;
        Logger.LogError(fault, "Turn failed with {Status} in conversation {ConversationId}", status, context.Activity.Conversation?.Id);
        return new InvokeResponse { Status = status };
    }

    /// <summary>The turn does not end: answers its channel without it, after one apology in a turn of its own.</summary>
    private async Task<InvokeResponse?> GiveUpAsync(
        Task turn, TurnContext context, TurnLifetime lifetime, AuthenticateRequestResult request, BotCallbackHandler bot)
    {
        LogOverdue(context);
        var unhandled = lifetime.ClaimError();
        lifetime.End();
        _ = turn.ContinueWith(static ended => _ = ended.Exception, TaskScheduler.Default);
        if (unhandled && OnTurnError is not null && context.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
            await ApologiseAsync(context.Activity, request, bot);
        return new InvokeResponse { Status = 504 };
    }

    private async Task ApologiseAsync(Activity activity, AuthenticateRequestResult request, BotCallbackHandler bot)
    {
        var lifetime = new TurnLifetime(TurnLifetime.Grace * 2 / 3, TimeProvider.System, CancellationToken.None);
        using var context = await CreateTurnAsync(request, activity, bot, CancellationToken.None);
        context.TurnState.Set(lifetime);
        try
        {
            await OnTurnError!(context, new TimeoutException("The turn took too long.")).WaitAsync(lifetime.Deadline);
        }
        catch (Exception fault)
        {
            Logger.LogWarning("No apology reached conversation {ConversationId}: {Fault}", activity.Conversation?.Id, fault.Message);
        }
    }

    private void LogOverdue(TurnContext context) =>
        Logger.LogError("Turn took too long in conversation {ConversationId}", context.Activity.Conversation?.Id);
}
