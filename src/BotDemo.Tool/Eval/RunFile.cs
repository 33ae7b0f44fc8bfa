using System.Text.Json;

namespace BotDemo.Tool.Eval;

/// <summary>Hits for scoring elsewhere: one JSON line per query, <c>{"qid","us","hits":[[id,confidence],...]}</c>, best first.</summary>
internal static class RunFile
{
    public static void Write(string path, IEnumerable<Answered> answered) =>
        File.WriteAllLines(path, answered.Select(one => JsonSerializer.Serialize(
            new
            {
                qid = one.Id,
                us = (long)Math.Round(one.Microseconds),
                hits = one.Hits.Select(hit => new object[] { hit.Entry, Math.Round(hit.Confidence, 6) }),
            },
            JsonText.Options)));
}
