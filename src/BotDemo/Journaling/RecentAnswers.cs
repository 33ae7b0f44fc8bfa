using System.Text.Json;
using BotDemo.Bot;
using Microsoft.Bot.Builder;

namespace BotDemo.Journaling;

/// <summary>The last few answers of each conversation, so that a thumb can be traced to its question.</summary>
internal sealed class RecentAnswers(PrivateConversationState state)
{
    private const int Kept = 8;

    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("answers");

    /// <summary>Keeps one more; written when the conversation's memory is.</summary>
    public async Task AddAsync(ITurnContext turnContext, GivenAnswer answer, CancellationToken cancellationToken)
    {
        if (!ConversationMemory.CanBeKept(turnContext))
            return;
        var kept = await AllAsync(turnContext, cancellationToken);
        await _property.SetAsync(turnContext, JsonSerializer.Serialize(kept.Append(answer).TakeLast(Kept)), cancellationToken);
    }

    /// <summary>The answer with that id; the latest where the channel gives none; null for one that is not known (any more).</summary>
    public async Task<GivenAnswer?> FindAsync(ITurnContext turnContext, string? id, CancellationToken cancellationToken)
    {
        var kept = ConversationMemory.CanBeKept(turnContext) ? await AllAsync(turnContext, cancellationToken) : [];
        return id is null ? kept.LastOrDefault() : kept.LastOrDefault(answer => answer.Ids.Contains(id));
    }

    private async Task<GivenAnswer[]> AllAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var kept = await _property.GetAsync(turnContext, () => "", cancellationToken);
        try
        {
            return kept is { Length: > 0 } ? JsonSerializer.Deserialize<GivenAnswer[]>(kept) ?? [] : [];
        }
        catch (JsonException)
        {
            // Written by another version: those answers can no longer be judged.
            return [];
        }
    }
}
