using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>Says what it hears, and greets who joins. Some words make it misbehave.</summary>
internal sealed class EchoBot : ActivityHandler
{
    private int turns;

    public int Turns => turns;

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref turns);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Text)
        {
            case "throw":
                throw new InvalidOperationException("a secret of the bot");
            case "hang":
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case "hang deaf":
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                break;
            case "cancel":
                throw new OperationCanceledException();
            case "slow":
                await Task.Delay(300, cancellationToken);
                break;
        }

        var text = $"Echo: {turnContext.Activity.Text}";
        await turnContext.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient?.Id))
            await turnContext.SendActivityAsync(MessageFactory.Text("Welcome"), cancellationToken);
    }

    protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "message/submitAction"
            ? Task.FromResult<InvokeResponse?>(CreateInvokeResponse(new object()))
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);
}
