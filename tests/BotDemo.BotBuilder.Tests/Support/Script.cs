using Microsoft.Bot.Builder;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>A bot that does one thing.</summary>
internal sealed class Script(Func<ITurnContext, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
}
