using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotDemo.Web.Tests.Channel;

/// <summary>A bot that knows nothing but what the channel's tests need: it greets, repeats, is slow, fails, and shows typing.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>The newest activity that reached the bot.</summary>
    public Activity? Heard { get; private set; }

    public int Turns { get; private set; }

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Heard = turnContext.Activity;
        Turns++;
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"welcome {string.Join(", ", membersAdded.Select(member => member.Role))}", cancellationToken: cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var words = (turnContext.Activity.Text ?? "").Split(' ');
        switch (words[0])
        {
            case "slow":
                await Task.Delay(int.Parse(words[1], CultureInfo.InvariantCulture), cancellationToken);
                break;
            case "typing":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await Task.Delay(200, cancellationToken);
                break;
            case "throw":
                throw new InvalidOperationException("as asked");
            case "times":
                for (var i = 1; i <= int.Parse(words[1], CultureInfo.InvariantCulture); i++)
                    await turnContext.SendActivityAsync($"number {i}", cancellationToken: cancellationToken);
                return;
        }

        await turnContext.SendActivityAsync($"echo: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }
}
