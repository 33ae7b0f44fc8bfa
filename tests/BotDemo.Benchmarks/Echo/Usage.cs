using System.Net.Http.Json;

namespace BotDemo.Benchmarks.Echo;

/// <summary>What a server process has used so far.</summary>
internal sealed record Usage(double CpuMicroseconds, double AllocatedBytes)
{
    public static Usage Now => new(Environment.CpuUsage.TotalTime.TotalMicroseconds, GC.GetTotalAllocatedBytes());

    public static async Task<Usage> ReadAsync(int port)
    {
        using var client = new HttpClient();
        return (await client.GetFromJsonAsync<Usage>($"http://127.0.0.1:{port}/usage"))!;
    }
}
