namespace Microsoft.Bot.Builder;

/// <summary>A bot: something that takes part in a turn.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
