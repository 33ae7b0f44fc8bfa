using BotDemo.DirectLine.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Turns;

/// <summary>Brings activities to the bot, one turn after the other in each conversation.</summary>
internal sealed partial class TurnRunner(
    DirectLineAdapter adapter, IBot bot, IOptions<DirectLineOptions> options, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<TurnRunner> logger)
{
    /// <summary>Puts an activity in line.</summary>
    /// <returns>True when its turn is done, false when it failed beyond what the bot's own error handling could say.</returns>
    public Task<bool> RunAsync(Conversation conversation, Activity activity) => conversation.Turns.RunAsync(() => RunTurnAsync(conversation, activity));

    /// <summary>As long as a client should wait: true or false when the turn is over, null while it goes on.</summary>
    public async Task<bool?> WithinBoundAsync(Task<bool> turn, CancellationToken cancellationToken)
    {
        try
        {
            return await turn.WaitAsync(options.Value.PostTimeout, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private async Task<bool> RunTurnAsync(Conversation conversation, Activity activity)
    {
        using var limit = new CancellationTokenSource(options.Value.TurnTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopped);
        try
        {
            // A bot that does not watch its token is left behind: the user's next message must not wait for it.
            await adapter.ProcessAsync(activity, bot, either.Token).WaitAsync(either.Token);
            return true;
        }
        catch (Exception fault)
        {
            LogTurnFailed(fault, conversation.Head.Id);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn in conversation {ConversationId} was lost")]
    private partial void LogTurnFailed(Exception fault, string conversationId);
}
