using System.Text.Json;
using BotDemo.Conversation;
using Microsoft.Bot.Builder;

namespace BotDemo.Bot;

/// <summary>Keeps the assistant's memory of each user in each conversation, unread.</summary>
internal sealed class ConversationMemory(PrivateConversationState state)
{
    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("memory");

    public async Task<Memory> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!CanBeKept(turnContext) || await _property.GetAsync(turnContext, () => "", cancellationToken) is not { Length: > 0 } kept)
            return Memory.Empty;
        try
        {
            return JsonSerializer.Deserialize<Memory>(kept) ?? Memory.Empty;
        }
        catch (JsonException)
        {
            // Written by another version: a conversation may start over, it may not fail.
            return Memory.Empty;
        }
    }

    public async Task SetAsync(ITurnContext turnContext, Memory memory, CancellationToken cancellationToken)
    {
        if (!CanBeKept(turnContext))
            return;
        await _property.SetAsync(turnContext, JsonSerializer.Serialize(memory), cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <summary>False where the client leaves out who is speaking, as some test clients do: such a turn is answered without memory.</summary>
    public static bool CanBeKept(ITurnContext turnContext) => turnContext.Activity is
    {
        ChannelId.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0,
    };
}
