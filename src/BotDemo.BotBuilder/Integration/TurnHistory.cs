using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The turns of the last minutes, so that an activity that a channel sends again is answered once: the second request waits for
/// the first and gets its answer.
/// </summary>
internal sealed class TurnHistory(TimeProvider time)
{
    private const int Capacity = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    private readonly Dictionary<Key, Task<InvokeResponse?>> turns = [];
    private readonly Queue<(Key Key, Task<InvokeResponse?> Turn, long Started)> order = new();
    private readonly Lock gate = new();

    public Task<InvokeResponse?> AnswerOnceAsync(Activity activity, Func<Task<InvokeResponse?>> turn)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return turn();

        var key = new Key(activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, activity.Type, activity.Id);
        var answer = new TaskCompletionSource<InvokeResponse?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            DropOld();
            if (turns.TryGetValue(key, out var running))
                return running;

            turns.Add(key, answer.Task);
            order.Enqueue((key, answer.Task, time.GetTimestamp()));
        }

        return RunAsync(key, turn, answer);
    }

    private async Task<InvokeResponse?> RunAsync(Key key, Func<Task<InvokeResponse?>> turn, TaskCompletionSource<InvokeResponse?> answer)
    {
        try
        {
            var response = await turn();

            // The connector was out of reach, so the user has no answer yet: let the channel try again.
            if (response?.Status is 502)
                Forget(key);
            answer.SetResult(response);
            return response;
        }
        catch (Exception fault)
        {
            Forget(key);
            answer.SetException(fault);
            _ = answer.Task.Exception;
            throw;
        }
    }

    private void Forget(Key key)
    {
        lock (gate)
            turns.Remove(key);
    }

    private void DropOld()
    {
        while (order.TryPeek(out var oldest) && (order.Count >= Capacity || time.GetElapsedTime(oldest.Started) > Window))
        {
            order.Dequeue();
            if (turns.TryGetValue(oldest.Key, out var known) && known == oldest.Turn)
                turns.Remove(oldest.Key);
        }
    }

    private sealed record Key(string? Channel, string? ServiceUrl, string? Conversation, string? Type, string Id);
}
