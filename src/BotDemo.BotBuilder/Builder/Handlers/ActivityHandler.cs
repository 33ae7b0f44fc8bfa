using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bot that has one method for each kind of activity. Override the ones that matter; the others do nothing,
/// except that an invoke nobody handles is answered with 501.
/// </summary>
public partial class ActivityHandler : IBot
{
    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity?.Type is not { } type)
            throw new ArgumentException("The turn has no activity, or its activity has no type.", nameof(turnContext));

        if (type == ActivityTypes.Invoke)
            await AnswerInvokeAsync(turnContext, cancellationToken);
        else
            await DispatchAsync(type, turnContext, cancellationToken);
    }

    /// <summary>An invoke's successful answer.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = 200, Body = body };

    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whatever has a type that no other method is for.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task DispatchAsync(string type, ITurnContext turn, CancellationToken token) => type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(new DelegatingTurnContext<IMessageActivity>(turn), token),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(new DelegatingTurnContext<IMessageUpdateActivity>(turn), token),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(new DelegatingTurnContext<IMessageDeleteActivity>(turn), token),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(new DelegatingTurnContext<IConversationUpdateActivity>(turn), token),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(new DelegatingTurnContext<IMessageReactionActivity>(turn), token),
        ActivityTypes.Event => OnEventActivityAsync(new DelegatingTurnContext<IEventActivity>(turn), token),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(new DelegatingTurnContext<IEndOfConversationActivity>(turn), token),
        ActivityTypes.Typing => OnTypingActivityAsync(new DelegatingTurnContext<ITypingActivity>(turn), token),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(new DelegatingTurnContext<IInstallationUpdateActivity>(turn), token),
        ActivityTypes.Command => OnCommandActivityAsync(new DelegatingTurnContext<ICommandActivity>(turn), token),
        ActivityTypes.CommandResult => OnCommandResultActivityAsync(new DelegatingTurnContext<ICommandResultActivity>(turn), token),
        _ => OnUnrecognizedActivityTypeAsync(turn, token),
    };
}
