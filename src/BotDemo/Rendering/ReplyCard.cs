using BotDemo.Bot;
using BotDemo.Conversation;
using BotDemo.Conversation.Wording;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotDemo.Rendering;

/// <summary>A reply as an Adaptive Card 1.5: details folded, sources as links, questions as buttons.</summary>
internal static class ReplyCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string DetailsId = "details";

    /// <summary>True if there is more to show than text and suggestions.</summary>
    public static bool HasContent(Reply reply) => reply.Details.Length > 0 || reply.Sources.Count > 0;

    /// <summary>The card; with the text in it where the channel would not show both in one message.</summary>
    public static Attachment Create(Reply reply, bool withText)
    {
        var labels = Labels.In(reply.Language);
        var body = new JArray();
        if (withText)
        {
            if (reply.Title is { } title)
                body.Add(Block(title, ("weight", "Bolder"), ("size", "Medium"), ("style", "heading")));
            body.Add(Block(reply.ShortAnswer));
            if (reply.Note is { } note)
                body.Add(Block(note, ("isSubtle", true)));
        }

        if (reply.Details.Length > 0)
            body.Add(Details(reply));
        if (reply.Sources.Count > 0)
            body.Add(Sources(reply, labels.Sources));

        return new Attachment
        {
            ContentType = ContentType,
            Content = new JObject
            {
                ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                ["type"] = "AdaptiveCard",
                ["version"] = "1.5",
                ["fallbackText"] = PlainText.Render(reply),
                ["body"] = body,
                ["actions"] = Actions(reply, labels.More),
            },
        };
    }

    private static JObject Details(Reply reply)
    {
        var items = new JArray(reply.Details.Split("\n\n").Select(paragraph => Block(paragraph)));
        return new JObject { ["type"] = "Container", ["id"] = DetailsId, ["isVisible"] = reply.Unfolded, ["items"] = items };
    }

    private static JObject Sources(Reply reply, string heading)
    {
        var links = string.Join('\n', reply.Sources.Select(source => $"- [{Escape(source.Label)}]({source.Url.AbsoluteUri.Replace(")", "%29", StringComparison.Ordinal)})"));
        return Block($"**{heading}**\n\n{links}", ("isSubtle", true), ("size", "Small"), ("spacing", "Medium"));
    }

    private static JArray Actions(Reply reply, string more)
    {
        var actions = new JArray();
        if (reply.Details.Length > 0 && !reply.Unfolded)
            actions.Add(new JObject { ["type"] = "Action.ToggleVisibility", ["title"] = more, ["targetElements"] = new JArray(DetailsId) });
        foreach (var question in reply.Suggestions())
            actions.Add(new JObject { ["type"] = "Action.Submit", ["title"] = question, ["data"] = new JObject { [TurnReader.AskProperty] = question } });
        return actions;
    }

    private static JObject Block(string text, params (string Name, JToken Value)[] properties)
    {
        var block = new JObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        foreach (var (name, value) in properties)
            block[name] = value;
        return block;
    }

    private static string Escape(string label) =>
        label.Replace("\\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
}
