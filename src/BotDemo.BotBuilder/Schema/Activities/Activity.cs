using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Anything that travels between a user, a channel and a bot: one flat class, as on the wire.
/// The interfaces it implements show the members that mean something for one kind of activity.
/// </summary>
public partial class Activity : IActivity, IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity, ITypingActivity,
    IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public Activity()
    {
    }

    public Activity(
        string? type = null, string? id = null, DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default, string? serviceUrl = null, string? channelId = null,
        ChannelAccount? from = null, ConversationAccount? conversation = null, ChannelAccount? recipient = null,
        string? textFormat = null, string? attachmentLayout = null, IList<ChannelAccount>? membersAdded = null,
        IList<ChannelAccount>? membersRemoved = null, IList<MessageReaction>? reactionsAdded = null,
        IList<MessageReaction>? reactionsRemoved = null, string? topicName = null, bool? historyDisclosed = default,
        string? locale = null, string? text = null, string? speak = null, string? inputHint = null,
        string? summary = null, SuggestedActions? suggestedActions = null, IList<Attachment>? attachments = null,
        IList<Entity>? entities = null, object? channelData = null, string? action = null, string? replyToId = null,
        string? label = null, string? valueType = null, object? value = null, string? name = null,
        ConversationReference? relatesTo = null, string? code = null, DateTimeOffset? expiration = default,
        string? importance = null, string? deliveryMode = null, IList<string>? listenFor = null,
        IList<TextHighlight>? textHighlights = null, SemanticAction? semanticAction = null,
        string? localTimezone = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    [JsonProperty(PropertyName = "localTimezone")]
    public string? LocalTimezone { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string? ServiceUrl { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string? ChannelId { get; set; }

    [JsonProperty(PropertyName = "from")]
    public ChannelAccount? From { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount? Conversation { get; set; }

    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount? Recipient { get; set; }

    [JsonProperty(PropertyName = "textFormat")]
    public string? TextFormat { get; set; }

    [JsonProperty(PropertyName = "attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    [JsonProperty(PropertyName = "topicName")]
    public string? TopicName { get; set; }

    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string? Locale { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    [JsonProperty(PropertyName = "speak")]
    public string? Speak { get; set; }

    [JsonProperty(PropertyName = "inputHint")]
    public string? InputHint { get; set; }

    [JsonProperty(PropertyName = "summary")]
    public string? Summary { get; set; }

    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment>? Attachments { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public IList<Entity>? Entities { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    [JsonProperty(PropertyName = "action")]
    public string? Action { get; set; }

    [JsonProperty(PropertyName = "replyToId")]
    public string? ReplyToId { get; set; }

    [JsonProperty(PropertyName = "label")]
    public string? Label { get; set; }

    [JsonProperty(PropertyName = "valueType")]
    public string? ValueType { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string? Name { get; set; }

    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    [JsonProperty(PropertyName = "code")]
    public string? Code { get; set; }

    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    [JsonProperty(PropertyName = "importance")]
    public string? Importance { get; set; }

    [JsonProperty(PropertyName = "deliveryMode")]
    public string? DeliveryMode { get; set; }

    [JsonProperty(PropertyName = "listenFor")]
    public IList<string>? ListenFor { get; set; }

    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight>? TextHighlights { get; set; }

    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction? SemanticAction { get; set; }

    [JsonProperty(PropertyName = "callerId")]
    public string? CallerId { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];
}
