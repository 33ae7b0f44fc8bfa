using System.Net;
using BotDemo.BotBuilder.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What real clients were seen to send.</summary>
public sealed class TraceTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Traces");

    public static TheoryData<string> Recorded =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Every_recorded_activity_is_accepted_and_answered_to_its_own_conversation(string file)
    {
        await using var connector = await Connector.StartAsync();
        await using var server = await BotServer.StartAsync(new EchoBot(), onTurnError: (turn, _) => turn.SendActivityAsync("Sorry."));
        var activity = await ReadAsync(file);
        activity["serviceUrl"] = connector.Url;

        var answer = await server.PostAsync(activity);

        var expected = (string?)activity["name"] == "adaptiveCard/action" ? HttpStatusCode.NotImplemented : HttpStatusCode.OK;
        Assert.Equal(expected, answer.StatusCode);
        Assert.All(connector.Calls, call => Assert.Equal((string?)activity["conversation"]?["id"], (string?)call.Body?["conversation"]?["id"]));
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Every_recorded_activity_survives_a_round_trip(string file)
    {
        var sent = await ReadAsync(file);
        var activity = JsonConvert.DeserializeObject<Microsoft.Bot.Schema.Activity>(
            sent.ToString(), Microsoft.Bot.Builder.Integration.AspNet.Core.HttpHelper.BotMessageSerializerSettings)!;
        var back = Parse(JsonConvert.SerializeObject(
            activity, Microsoft.Bot.Builder.Integration.AspNet.Core.HttpHelper.BotMessageSerializerSettings));

        // Two ways to write one moment.
        foreach (var stamp in new[] { "timestamp", "localTimestamp" }.Where(stamp => sent[stamp] is not null))
        {
            Assert.Equal((DateTimeOffset)sent[stamp]!, (DateTimeOffset)back[stamp]!);
            back[stamp] = sent[stamp];
        }

        Assert.Equal(Sorted(sent), Sorted(back));
    }

    private static async Task<JObject> ReadAsync(string file) => Parse(await File.ReadAllTextAsync(Path.Combine(Folder, file)));

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static string Sorted(JToken token) => token switch
    {
        JObject json => "{" + string.Join(',', json.Properties().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => member.Name + ":" + Sorted(member.Value))) + "}",
        JArray list => "[" + string.Join(',', list.Select(Sorted)) + "]",
        _ => token.ToString(Formatting.None),
    };
}
