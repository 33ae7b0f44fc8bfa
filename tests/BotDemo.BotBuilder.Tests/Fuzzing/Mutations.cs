using System.Text;
using CsCheck;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Fuzzing;

/// <summary>Recorded activities with something changed: members replaced, dropped and added, or bytes turned over.</summary>
internal static class Mutations
{
    private static readonly string[] Seeds =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Traces"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllText)];

    private static readonly string[] Members =
    [
        "type", "id", "serviceUrl", "channelId", "from", "conversation", "recipient", "entities", "attachments", "membersAdded", "membersRemoved",
        "reactionsAdded", "value", "channelData", "name", "text", "locale", "deliveryMode", "timestamp", "localTimestamp", "expiration",
        "suggestedActions", "replyToId", "relatesTo", "action", "textHighlights", "semanticAction", "listenFor", "@type", "$type", "$ref", "eventType",
    ];

    private static readonly string[] Words =
    [
        "message", "invoke", "event", "conversationUpdate", "messageReaction", "messageUpdate", "messageDelete", "installationUpdate", "typing",
        "mention", "<at>x</at>", "expectReplies", "adaptiveCard/action", "application/search", "Action.Execute", "msteams", "emulator", "add",
        "editMessage", "channelCreated", "tokens/response", "signin/verifyState", "2026-11-23T19:28:20.423Z", "9999-12-31T23:59:59.9999999Z",
        "de-DE", "xx-no-such", "\u0000", "\ud800", "http://[::1", "..", "$", "",
    ];

    private static readonly Gen<JToken> Leaf = Gen.OneOf(
        Of(Words).Select(word => (JToken)word),
        Gen.String[0, 40].Select(text => (JToken)text),
        Gen.Long.Select(number => (JToken)number),
        Gen.Double.Select(number => (JToken)number),
        Gen.Bool.Select(truth => (JToken)truth),
        Gen.Const((JToken)JValue.CreateNull()));

    private static readonly Gen<JToken> Value = Gen.Frequency(
        (6, Leaf),
        (1, Leaf.Array[0, 4].Select(items => (JToken)new JArray(items))),
        (1, Gen.Select(Of(Members), Leaf).Array[0, 4].Select(members => (JToken)AsObject(members))),
        (1, Gen.Select(Of(Members), Leaf).Array[0, 4].Select(members => (JToken)new JArray(AsObject(members)))));

    private static readonly Gen<Action<JObject>> Change = Gen.Select(Gen.Int[0, 1000], Of(Members), Value, Gen.Int[0, 3]).Select(
        (place, member, value, kind) => (Action<JObject>)(activity => Apply(activity, place, member, value, kind)));

    public static readonly Gen<byte[]> Activities = Gen.Frequency(
        (8, Gen.Select(Of(Seeds), Change.Array[1, 5]).Select(Changed)),
        (2, Gen.Select(Of(Seeds), Gen.Select(Gen.Int[0, 2000], Gen.Byte).Array[1, 6]).Select(Turned)));

    private static Gen<string> Of(string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static JObject AsObject((string Member, JToken Value)[] members)
    {
        var json = new JObject();
        foreach (var (member, value) in members)
            json[member] = value;
        return json;
    }

    private static void Apply(JObject activity, int place, string member, JToken value, int kind)
    {
        var objects = activity.DescendantsAndSelf().OfType<JObject>().ToList();
        var target = objects[place % objects.Count];
        var existing = target.Properties().ToList();
        if (kind == 0 && existing.Count > 0)
            existing[place % existing.Count].Remove();
        else if (kind == 1 && existing.Count > 0)
            existing[place % existing.Count].Value = value.DeepClone();
        else
            target[member] = value.DeepClone();
    }

    private static byte[] Changed(string seed, Action<JObject>[] changes)
    {
        var activity = JObject.Parse(seed);
        foreach (var change in changes)
            change(activity);
        return Encoding.UTF8.GetBytes(activity.ToString(Newtonsoft.Json.Formatting.None));
    }

    private static byte[] Turned(string seed, (int Place, byte Value)[] bytes)
    {
        var body = Encoding.UTF8.GetBytes(seed);
        foreach (var (place, value) in bytes)
            body[place % body.Length] = value;
        return body;
    }
}
