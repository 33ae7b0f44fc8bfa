using BotDemo.DirectLine.Tokens;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Conversations;

/// <summary>All conversations: those in use in memory, the others in their logs until they are asked for again.</summary>
internal sealed class ConversationStore(ConversationLog log, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Conversation Conversation, string Address)> _inMemory = [];
    private readonly Dictionary<string, int> _perAddress = [];

    private DirectLineLimits Limits => options.Value.Limits;

    /// <summary>A conversation that was started and is not forgotten; null otherwise.</summary>
    public Conversation? Find(string id, string address = "")
    {
        lock (_gate)
        {
            if (_inMemory.TryGetValue(id, out var known))
            {
                known.Conversation.Touch();
                return known.Conversation;
            }

            return log.Read(id) is { } read ? Add(new Conversation(read.Head, read.Activities, log, Limits, time), address) : null;
        }
    }

    /// <summary>Starts a conversation, or finds it if it was started before; null if there is no room.</summary>
    public (Conversation Conversation, bool IsNew)? Start(Grant grant, string? userName, string? locale, string address)
    {
        lock (_gate)
        {
            if (Find(grant.ConversationId, address) is { } known)
                return (known, false);
            if (_inMemory.Count >= Limits.Conversations || _perAddress.GetValueOrDefault(address) >= Limits.ConversationsPerAddress)
                return null;
            var head = new ConversationHead(grant.ConversationId, grant.UserId, userName, locale);
            log.Create(head);
            return (Add(new Conversation(head, [], log, Limits, time), address), true);
        }
    }

    /// <summary>Takes idle conversations out of memory, and deletes what nobody has used for too long; returns the ids of those.</summary>
    public IReadOnlyList<string> Sweep()
    {
        lock (_gate)
        {
            foreach (var (id, (conversation, address)) in _inMemory.ToList())
            {
                if (!conversation.IsIdle(options.Value.IdleTimeout))
                    log.Touch(id);
                else if (_inMemory.Remove(id) && --_perAddress[address] == 0)
                    _perAddress.Remove(address);
            }

            return log.DeleteUnusedSince(time.GetUtcNow() - options.Value.Retention);
        }
    }

    private Conversation Add(Conversation conversation, string address)
    {
        _inMemory[conversation.Head.Id] = (conversation, address);
        _perAddress[address] = _perAddress.GetValueOrDefault(address) + 1;
        return conversation;
    }
}
