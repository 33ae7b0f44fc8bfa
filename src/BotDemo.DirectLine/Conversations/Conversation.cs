using BotDemo.DirectLine.Tokens;

namespace BotDemo.DirectLine.Conversations;

/// <summary>
/// One chat: its activities as the JSON that clients get, numbered from 1. The number of an activity is its watermark.
/// Readers hold a number and ask for what comes after it, so a slow reader costs nothing.
/// </summary>
internal sealed class Conversation
{
    private readonly Lock _gate = new();
    private readonly Queue<byte[]> _kept = new();
    private readonly List<Listener> _listeners = [];
    private readonly TimeProvider _time;
    private readonly DirectLineLimits _limits;
    private readonly ConversationLog _log;
    private long _last;
    private long _lastUsed;

    public Conversation(ConversationHead head, IEnumerable<LoggedActivity> activities, ConversationLog log, DirectLineLimits limits, TimeProvider time)
    {
        Head = head;
        _log = log;
        _limits = limits;
        _time = time;
        Touch();
        foreach (var activity in activities)
            Keep(activity.Watermark, activity.Json);
    }

    public ConversationHead Head { get; }

    public TurnQueue Turns { get; } = new();

    public Grant Grant => new(Head.Id, Head.UserId);

    /// <summary>The watermark of the newest activity; 0 if there is none.</summary>
    public long Last
    {
        get
        {
            lock (_gate)
                return _last;
        }
    }

    /// <summary>Adds an activity under the next id, and wakes everybody who listens.</summary>
    /// <param name="write">Makes the JSON of the activity, given its id.</param>
    /// <returns>The id.</returns>
    public string Append(Func<string, byte[]> write)
    {
        lock (_gate)
        {
            var id = $"{Head.Id}-{_last + 1:D7}";
            var json = write(id);
            Keep(_last + 1, json);
            _log.Append(this, new LoggedActivity(_last, json), _kept.Count);
            Touch();
            foreach (var listener in _listeners)
                listener.Wake();
            return id;
        }
    }

    /// <summary>Shows something to those who listen now, such as typing; it is not kept.</summary>
    public void Show(byte[] json)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners)
                listener.Show(new LoggedActivity(_last, json));
        }
    }

    /// <summary>The activities after a watermark that are still kept. A watermark from the future counts as the newest.</summary>
    public ActivityPage ReadAfter(long watermark)
    {
        lock (_gate)
        {
            var first = _last - _kept.Count;
            var skip = (int)(Math.Clamp(watermark, first, _last) - first);
            return new ActivityPage(skip == _kept.Count ? [] : _kept.Skip(skip).ToArray(), _last);
        }
    }

    /// <summary>All that is kept, numbered.</summary>
    public IReadOnlyList<LoggedActivity> Snapshot()
    {
        lock (_gate)
        {
            var first = _last - _kept.Count;
            return [.. _kept.Select((json, i) => new LoggedActivity(first + i + 1, json))];
        }
    }

    /// <summary>Starts to listen; the oldest listener has to go if there are too many.</summary>
    public Listener Listen()
    {
        var listener = new Listener(Leave);
        lock (_gate)
        {
            _listeners.Add(listener);
            if (_listeners.Count > _limits.SocketsPerConversation)
                _listeners[0].Dismiss();
            Touch();
        }

        return listener;
    }

    public void Touch() => Volatile.Write(ref _lastUsed, _time.GetUtcNow().Ticks);

    /// <summary>True if nobody listens, nothing runs, and the last use is longer ago than the given time.</summary>
    public bool IsIdle(TimeSpan idle)
    {
        lock (_gate)
            return _listeners.Count == 0 && Turns.IsEmpty && _time.GetUtcNow().Ticks - Volatile.Read(ref _lastUsed) > idle.Ticks;
    }

    private void Leave(Listener listener)
    {
        lock (_gate)
        {
            _listeners.Remove(listener);
            Touch();
        }
    }

    private void Keep(long watermark, byte[] json)
    {
        _last = watermark;
        _kept.Enqueue(json);
        while (_kept.Count > _limits.ActivitiesPerConversation)
            _kept.Dequeue();
    }
}
