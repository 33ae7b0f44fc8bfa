using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The turns of the last minutes, so that an activity that a channel sends again is answered once: the second request waits for
/// the first and gets its answer. Bounded in number and in the size of the answers.
/// </summary>
internal sealed class TurnHistory(TimeProvider time)
{
    private const int MaxTurns = 10_000;
    private const int MaxBytes = 32 << 20;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    private readonly Dictionary<UInt128, Task<TurnAnswer>> turns = [];
    private readonly Queue<Entry> order = new();
    private readonly Lock gate = new();
    private long bytes;

    public Task<TurnAnswer> AnswerOnceAsync(Activity activity, Func<Task<TurnAnswer>> turn)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return turn();

        var key = KeyOf(activity);
        var answer = new TaskCompletionSource<TurnAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            DropOld();
            if (turns.TryGetValue(key, out var running))
                return running;

            turns.Add(key, answer.Task);
            order.Enqueue(new Entry(key, answer.Task, time.GetTimestamp()));
        }

        return RunAsync(key, turn, answer);
    }

    private async Task<TurnAnswer> RunAsync(UInt128 key, Func<Task<TurnAnswer>> turn, TaskCompletionSource<TurnAnswer> promise)
    {
        try
        {
            var answer = await turn();

            // The connector was out of reach, so the user has no answer yet: let the channel try again.
            if (answer.Status == 502)
                Forget(key);
            else if (answer.Body is not null)
                Count(key, promise.Task, answer.Body.Length);
            promise.SetResult(answer);
            return answer;
        }
        catch (Exception fault)
        {
            Forget(key);
            promise.SetException(fault);
            _ = promise.Task.Exception;
            throw;
        }
    }

    private void Forget(UInt128 key)
    {
        lock (gate)
            turns.Remove(key);
    }

    private void Count(UInt128 key, Task<TurnAnswer> turn, int length)
    {
        lock (gate)
        {
            if (turns.TryGetValue(key, out var known) && known == turn)
                bytes += length;
        }
    }

    private void DropOld()
    {
        while (order.TryPeek(out var oldest)
            && (order.Count >= MaxTurns || bytes > MaxBytes || time.GetElapsedTime(oldest.Started) > Window))
        {
            order.Dequeue();
            if (!turns.TryGetValue(oldest.Key, out var known) || known != oldest.Turn)
                continue;

            turns.Remove(oldest.Key);
            if (known.IsCompletedSuccessfully)
                bytes -= known.Result.Body?.Length ?? 0;
        }
    }

    // Ids come from outside and may be long; half a SHA-256 tells them apart, and is all that has to be kept.
    private static UInt128 KeyOf(Activity activity)
    {
        var name = string.Join('\n', activity.ChannelId, activity.ServiceUrl, activity.Conversation?.Id, activity.Type, activity.Id);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private sealed record Entry(UInt128 Key, Task<TurnAnswer> Turn, long Started);
}
