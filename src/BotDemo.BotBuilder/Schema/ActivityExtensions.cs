namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message, found by entity and not by text.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Array.Exists(activity.GetMentions(), mention => IsOf(mention, id));
    }

    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Takes the mention of the bot out of the text, as Teams puts one into every message in a channel.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => IsOf(mention, id)))
        {
            var written = mention.Text ?? (mention.Mentioned?.Name is { Length: > 0 } name ? $"<at>{name}</at>" : null);
            if (!string.IsNullOrEmpty(written))
                activity.Text = activity.Text?.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    private static bool IsOf(Mention mention, string? id) =>
        id is not null && string.Equals(mention.Mentioned?.Id, id, StringComparison.Ordinal);
}
