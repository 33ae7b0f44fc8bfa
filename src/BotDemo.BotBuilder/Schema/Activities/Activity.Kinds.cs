namespace Microsoft.Bot.Schema;

/// <content>Making an activity of one kind, and seeing an activity as that kind.</content>
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITraceActivity CreateTraceActivity(string name, string? valueType = null, object? value = null, string? label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    public IMessageActivity? AsMessageActivity() => If(ActivityTypes.Message);

    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => If(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => If(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity? AsConversationUpdateActivity() => If(ActivityTypes.ConversationUpdate);

    public ITypingActivity? AsTypingActivity() => If(ActivityTypes.Typing);

    public IEndOfConversationActivity? AsEndOfConversationActivity() => If(ActivityTypes.EndOfConversation);

    public IEventActivity? AsEventActivity() => If(ActivityTypes.Event);

    public IInvokeActivity? AsInvokeActivity() => If(ActivityTypes.Invoke);

    public IMessageUpdateActivity? AsMessageUpdateActivity() => If(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity? AsMessageDeleteActivity() => If(ActivityTypes.MessageDelete);

    public IMessageReactionActivity? AsMessageReactionActivity() => If(ActivityTypes.MessageReaction);

    public ISuggestionActivity? AsSuggestionActivity() => If(ActivityTypes.Suggestion);

    public ITraceActivity? AsTraceActivity() => If(ActivityTypes.Trace);

    public IHandoffActivity? AsHandoffActivity() => If(ActivityTypes.Handoff);

    public ICommandActivity? AsCommandActivity() => If(ActivityTypes.Command);

    public ICommandResultActivity? AsCommandResultActivity() => If(ActivityTypes.CommandResult);

    /// <summary>True for the type itself and for its subtypes, written <c>type/subtype</c>.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity? If(string activityType) => IsActivity(activityType) ? this : null;
}
