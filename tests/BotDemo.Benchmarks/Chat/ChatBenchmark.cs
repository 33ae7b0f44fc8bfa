using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace BotDemo.Benchmarks.Chat;

/// <summary>
/// Many people chatting with a running host: each asks every ten seconds. Reports the time from POST to the answer on the socket,
/// what was lost or came twice, and the memory of the host.
/// </summary>
internal static class ChatBenchmark
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] options)
    {
        var address = new Uri(options[0]);
        var people = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 1_000;
        var seconds = options.Length > 2 ? int.Parse(options[2], CultureInfo.InvariantCulture) : 60;
        using var host = options.Length > 3 ? Process.GetProcessById(int.Parse(options[3], CultureInfo.InvariantCulture)) : null;

        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 200 }) { BaseAddress = address };
        var times = new ConcurrentBag<double>();
        Report(host, "before");
        var persons = new List<Person>();
        foreach (var group in Enumerable.Range(0, people).Chunk(50))
            persons.AddRange(await Task.WhenAll(group.Select(_ => Person.ArriveAsync(http, times))));
        Report(host, $"with {people} open sockets");

        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll(persons.Select((person, i) => person.ChatAsync(_interval * i / people, _interval, end.Token)));
        await Task.Delay(TimeSpan.FromSeconds(5));
        Report(host, "after");

        var sorted = times.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{persons.Sum(person => person.Asked)} questions, {sorted.Count} answers, {persons.Sum(person => person.Lost)} lost, {persons.Sum(person => person.Doubled)} shown twice, {persons.Sum(person => person.Refused)} refused"));
        if (sorted.Count > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"POST to answer on the socket: p50 {At(0.5):F1} ms, p99 {At(0.99):F1} ms, longest {sorted[^1]:F1} ms"));
        foreach (var person in persons)
            person.Dispose();
        return 0;

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))];
    }

    private static void Report(Process? host, string when)
    {
        if (host is null)
            return;
        host.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"host {when}: {host.WorkingSet64 / 1_048_576d:F0} MB, {host.TotalProcessorTime.TotalSeconds:F1} s of processor"));
    }
}
