using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using BotDemo.Search;
using BotDemo.Tool.Bench;

namespace BotDemo.Tool;

/// <summary><c>bench</c>: what the search costs, and how that grows with the base.</summary>
internal static class BenchVerb
{
    public static Command Define()
    {
        var knowledge = KnowledgeOption.Define();
        var sizes = new Option<int[]>("--entries")
        {
            Description = "Sizes of base to measure, grown from the real one. A million takes minutes and gigabytes.",
            DefaultValueFactory = _ => [200, 2_000, 20_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("bench", "Measures query time, build time and memory as the base grows.") { knowledge, sizes };
        command.SetAction(parsed =>
        {
            var seed = KnowledgeOption.Sound(parsed.GetValue(knowledge));
            Console.Out.WriteLine($"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {typeof(SearchIndex).Assembly.GetName().Version}");
            Console.Out.WriteLine("  entries   build s  first ms  memory MB    p50 us    p99 us  KB/query  found first  parts");
            foreach (var size in parsed.GetValue(sizes)!)
            {
                Console.Out.WriteLine(Row(Measurement.Of(seed, size)));
            }

            return Run.Good;
        });
        return command;
    }

    private static string Row(Measurement one) => string.Create(
        CultureInfo.InvariantCulture,
        $"{one.Entries,9} {one.BuildSeconds,9:F2} {one.FirstMilliseconds,9:F1} {one.Megabytes,10:F0} {one.P50,9:F0} {one.P99,9:F0} {one.Allocated,9:F1} {100 * one.Found,10:F1} %  {(one.Entries <= SearchIndex.MaximumLinearEntries ? "all" : "full text and metadata")}");
}
