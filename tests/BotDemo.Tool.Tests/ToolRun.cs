using System.Diagnostics;
using System.Text;

namespace BotDemo.Tool.Tests;

/// <summary>One run of the real tool, as a process: what it wrote, and its exit code.</summary>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    private const int LongestRun = 120_000;

    public static ToolRun Of(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BotDemo.Tool.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The tool did not end: {string.Join(' ', arguments)}");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
