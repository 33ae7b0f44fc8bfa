using System.Diagnostics;
using System.Globalization;

namespace BotDemo.Benchmarks.Echo;

/// <summary>
/// How many echo turns a second, as a share of what the same machine does with nothing but a web server: floor N posts a fixed
/// reply to the same sink and then answers, floor E has the reply in its answer. Servers are processes of their own, one at a time;
/// this process makes the load and is the sink. Rounds alternate, so that a busy machine slows all of them.
/// </summary>
internal static class EchoBenchmark
{
    private const int Rounds = 3;

    // Long enough for the runtime to have compiled what is hot for good.
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(8);

    private static readonly (string Kind, string Delivery)[] Servers =
        [("floor-n", "normal"), ("bot", "normal"), ("floor-e", "expectReplies"), ("bot", "expectReplies")];

    public static async Task<int> RunAsync(string[] options)
    {
        var seconds = options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 5;
        var connections = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 32;
        await using var sink = await EchoServer.StartSinkAsync();

        var results = Servers.ToDictionary(server => server, _ => new List<Measurement>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in Servers)
                results[server].Add(await MeasureAsync(server.Kind, server.Delivery, sink.Url, seconds, connections));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {connections} connections, {Rounds} rounds of {seconds} s; medians"));
        Console.WriteLine("server    delivery       replies/s   CPU us/turn   bytes/turn   failures");
        foreach (var (server, measured) in results)
            Print(server.Kind, server.Delivery, measured);
        PrintRatio("normal delivery / floor N", results[Servers[1]], results[Servers[0]]);
        PrintRatio("expectReplies   / floor E", results[Servers[3]], results[Servers[2]]);
        return results.Values.SelectMany(measured => measured).Any(measurement => measurement.Failures > 0) ? 1 : 0;
    }

    private static async Task<Measurement> MeasureAsync(string kind, string delivery, string sinkUrl, int seconds, int connections)
    {
        const int port = 14700;
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "echo-server", kind, port.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            // The server says so when it listens.
            await server.StandardOutput.ReadLineAsync();
            var load = new Load(port, sinkUrl, delivery);
            await load.RunAsync(connections, Warmup);
            var before = await Usage.ReadAsync(port);
            var (replies, failures, elapsed) = await load.RunAsync(connections, TimeSpan.FromSeconds(seconds));
            var after = await Usage.ReadAsync(port);
            return new Measurement(
                replies / elapsed.TotalSeconds,
                (after.CpuMicroseconds - before.CpuMicroseconds) / Math.Max(1, replies),
                (after.AllocatedBytes - before.AllocatedBytes) / Math.Max(1, replies),
                failures);
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static void Print(string kind, string delivery, List<Measurement> measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-9} {delivery,-13} {Median(measured, m => m.RepliesPerSecond),10:0}  {Median(measured, m => m.CpuMicroseconds),11:0}  {Median(measured, m => m.AllocatedBytes),12:0}  {measured.Sum(m => m.Failures),8}"));

    private static void PrintRatio(string name, List<Measurement> bot, List<Measurement> floor) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {Median(bot, m => m.RepliesPerSecond) / Median(floor, m => m.RepliesPerSecond):P0}"));

    private static double Median(List<Measurement> measured, Func<Measurement, double> value) =>
        measured.Select(value).Order().ElementAt(measured.Count / 2);

    private sealed record Measurement(double RepliesPerSecond, double CpuMicroseconds, double AllocatedBytes, int Failures);
}
