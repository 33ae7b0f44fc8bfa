using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <content>What is reported about an activity.</content>
public partial class TelemetryLoggerMiddleware
{
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = Common(activity);
        Add(properties, TelemetryConstants.ActivityIdProperty, activity.Id);
        Add(properties, TelemetryConstants.FromIdProperty, activity.From?.Id);
        Add(properties, TelemetryConstants.LocaleProperty, activity.Locale);
        Add(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
        AddPersonal(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
        AddWords(properties, activity);
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = Common(activity);
        Add(properties, TelemetryConstants.ReplyActivityIDProperty, activity.ReplyToId);
        Add(properties, TelemetryConstants.LocaleProperty, activity.Locale);
        AddPersonal(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
        AddWords(properties, activity);
        if (activity.Attachments is { Count: > 0 } attachments)
            AddPersonal(properties, TelemetryConstants.AttachmentsProperty, JsonConvert.SerializeObject(attachments));
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = Common(activity);
        Add(properties, TelemetryConstants.LocaleProperty, activity.Locale);
        AddWords(properties, activity);
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity, Dictionary<string, string>? additionalProperties = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Merged(Common(activity), additionalProperties);
    }

    private static Dictionary<string, string> Common(IActivity activity)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(properties, TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id);
        Add(properties, TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id);
        Add(properties, TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name);
        Add(properties, TelemetryConstants.ActivityTypeProperty, activity.Type);
        Add(properties, TelemetryConstants.ChannelIdProperty, activity.ChannelId);
        return properties;
    }

    private void AddWords(Dictionary<string, string> properties, Activity activity)
    {
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
    }

    private void AddPersonal(Dictionary<string, string> properties, string name, string? value)
    {
        if (LogPersonalInformation)
            Add(properties, name, value);
    }

    private static void Add(Dictionary<string, string> properties, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            properties[name] = value;
    }

    private static Task<Dictionary<string, string>> Merged(Dictionary<string, string> properties, Dictionary<string, string>? additional)
    {
        foreach (var (name, value) in additional ?? [])
            properties[name] = value;
        return Task.FromResult(properties);
    }
}
