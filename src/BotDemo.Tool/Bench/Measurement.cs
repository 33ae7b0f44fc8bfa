using System.Diagnostics;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Tool.Bench;

/// <summary>One size of base, measured.</summary>
internal sealed record Measurement(
    int Entries, double BuildSeconds, double FirstMilliseconds, double Megabytes, double P50, double P99, double Allocated, double Found)
{
    private const int Queries = 500;

    public static Measurement Of(KnowledgeBase seed, int entries)
    {
        var knowledge = Growth.Of(seed, entries);
        var texts = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = SearchIndex.Build(knowledge);
        var build = clock.Elapsed.TotalSeconds;
        clock.Restart();
        index.Search(new Query("Wem ist der CTO unterstellt?", Language.German));
        var first = clock.Elapsed.TotalMilliseconds;
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - texts) / 1e6;

        var times = new List<double>(Queries);
        var found = 0;
        var random = new Random(1);
        Ask(index, knowledge, random, 100, times, ref found);
        times.Clear();
        found = 0;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Ask(index, knowledge, random, Queries, times, ref found);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        times.Sort();
        GC.KeepAlive(index);
        return new Measurement(
            entries, build, first, memory, times[Queries / 2], times[Queries * 99 / 100], allocated / 1e3 / Queries, (double)found / Queries);
    }

    private static void Ask(SearchIndex index, KnowledgeBase knowledge, Random random, int count, List<double> times, ref int found)
    {
        for (var i = 0; i < count; i++)
        {
            var entry = knowledge.Entries[random.Next(knowledge.Entries.Count)];
            var text = entry.German ?? entry.English;
            if (text is null)
            {
                continue;
            }

            var start = Stopwatch.GetTimestamp();
            var hits = index.Search(new Query(text.Questions.Count > 0 ? text.Questions[0] : text.Title, entry.German is null ? Language.English : Language.German));
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            found += hits.Count > 0 && hits[0].Entry.Id == entry.Id ? 1 : 0;
        }
    }
}
