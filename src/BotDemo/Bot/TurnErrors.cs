using BotDemo.Conversation;
using Microsoft.Bot.Builder;

namespace BotDemo.Bot;

/// <summary>What happens when a turn throws: the exception is logged once, and the user reads one calm sentence.</summary>
internal sealed partial class TurnErrors(ConversationMemory memory, ILogger<TurnErrors> logger)
{
    public async Task HandleAsync(ITurnContext turnContext, Exception exception)
    {
        TurnFailed(exception, turnContext.Activity.Conversation?.Id ?? "none");
        await turnContext.SendActivityAsync(Assistant.Apology(await Remembered(turnContext), turnContext.Activity.Locale));
    }

    private async Task<Memory> Remembered(ITurnContext turnContext)
    {
        try
        {
            return await memory.GetAsync(turnContext, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The store may be what failed; the apology must still go out.
            return Memory.Empty;
        }
    }

    [LoggerMessage(LogLevel.Error, "The turn failed in conversation {ConversationId}")]
    private partial void TurnFailed(Exception exception, string conversationId);
}
