using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the mention of the bot, and the tags around other mentions, out of a message's text.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        if (turnContext.Activity.Type == ActivityTypes.Message)
            Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
            activity.RemoveRecipientMention();
        if (activity.Text is null || activity.GetMentions().Length == 0)
            return;

        activity.Text = MentionTag().Replace(activity.Text, string.Empty).Trim();
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is Mention { Text: { } text } mention)
                mention.Text = MentionTag().Replace(text, string.Empty).Trim();
            else if (entity?.Properties["text"] is JValue { Value: string written })
                entity!.Properties["text"] = MentionTag().Replace(written, string.Empty).Trim();
        }
    }

    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MentionTag();
}
