using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BotDemo.Web.Tests.Browser;

/// <summary>The real host in its own process, so that it can be killed and started again.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly string _program;
    private readonly string[] _settings;
    private Process? _process;

    private BotHost(string program, string[] settings)
    {
        _program = program;
        _settings = settings;
        Address = $"http://127.0.0.1:{FreePort()}";
        State = Directory.CreateTempSubdirectory("state-").FullName;
    }

    public string Address { get; }

    public string State { get; }

    public static async Task<BotHost> StartAsync(bool withWebChat = true, params string[] settings)
    {
        var host = new BotHost(withWebChat ? AppContext.BaseDirectory : WithoutWebChat(), settings);
        await host.StartAsync();
        return host;
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(_program, "BotDemo.dll"), "--urls", Address, "--State:Folder", State, "--Knowledge:Folder", _knowledge.Value, "--Knowledge:Watch", "false", .. _settings];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();

        using var client = new HttpClient();
        for (var i = 0; i < 600; i++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"{Address}/health/ready"))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                Assert.False(_process.HasExited, "The host did not start.");
            }

            await Task.Delay(100);
        }

        Assert.Fail("The host did not become ready.");
    }

    /// <summary>What the bot has noted so far.</summary>
    public string Journal() => string.Concat(Directory.EnumerateFiles(Path.Combine(State, "journal")).Select(file =>
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }));

    /// <summary>Ends the process at once, as a crash does.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            Kill();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static readonly Lazy<string> _knowledge = new(SmallKnowledge.Create);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A copy of the program as it is where the build found no npm.</summary>
    private static string WithoutWebChat()
    {
        var copy = Directory.CreateTempSubdirectory("without-webchat-").FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "*", SearchOption.AllDirectories).Where(file => !file.Contains("webchat", StringComparison.Ordinal)))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
