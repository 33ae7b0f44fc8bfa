using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace BotDemo.Web.Tests.Hosting;

/// <summary>The built host as a process of its own, on a free port, with a state folder of its own.</summary>
public sealed partial class RunningHost : IAsyncLifetime
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _output = new();
    private readonly List<string> _arguments;
    private Process? _process;

    public RunningHost()
        : this([])
    {
    }

    internal RunningHost(params string[] arguments) => _arguments = [.. arguments];

    /// <summary>What the host keeps its state in; gone with the host.</summary>
    public string StateFolder { get; } = Directory.CreateTempSubdirectory("botdemo-state-").FullName;

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Everything it wrote to the console so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public async Task InitializeAsync()
    {
        var started = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Start(line =>
        {
            lock (_output)
            {
                _output.AppendLine(line);
            }

            if (PageLine().Match(line) is { Success: true } match)
                started.TrySetResult(new Uri(match.Groups[1].Value));
        });
        _process.Exited += (_, _) => started.TrySetException(new InvalidOperationException($"The host ended.\n{Output}"));
        Address = await started.Task.WaitAsync(_patience);
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await StopAsync();
            _process.Dispose();
        }

        Directory.Delete(StateFolder, recursive: true);
    }

    /// <summary>Asks the process to end, as Ctrl+C does, and waits for it.</summary>
    public async Task<int> StopAsync()
    {
        if (!_process!.HasExited)
        {
            using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
            await _process.WaitForExitAsync().WaitAsync(_patience);
        }

        return _process.ExitCode;
    }

    private Process Start(Action<string> read)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            },
            EnableRaisingEvents = true,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "BotDemo.dll"), "--urls", "http://127.0.0.1:0", "--State:Folder", StateFolder, .. _arguments])
            process.StartInfo.ArgumentList.Add(argument);
        process.OutputDataReceived += (_, line) => read(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => read(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    [GeneratedRegex(@"^\s*Page\s+(\S+)")]
    private static partial Regex PageLine();
}
