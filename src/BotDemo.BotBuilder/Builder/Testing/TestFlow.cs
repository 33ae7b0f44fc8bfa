using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a chain of what the user says and what the bot must answer. Nothing happens until
/// <see cref="StartTestAsync"/>; an answer that differs ends it with an exception.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler? callback;
    private readonly Func<Task> steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        this.adapter = adapter;
        this.callback = callback;
        steps = () => Task.CompletedTask;
    }

    public TestFlow(Task? task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(getTask);
        ArgumentNullException.ThrowIfNull(flow);
        adapter = flow.adapter;
        callback = flow.callback;
        steps = getTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    public Task StartTestAsync() => steps();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => adapter.SendTextToBotAsync(userSays, Bot, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, Bot));
    }

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(adapter.Conversation.User!);
        return adapter.ProcessActivityAsync(update, Bot);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken) =>
        callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await steps();
            await step();
        },
        this);
}
