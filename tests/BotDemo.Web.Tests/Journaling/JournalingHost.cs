using BotDemo.Web.Tests.Hosting;

namespace BotDemo.Web.Tests.Journaling;

/// <summary>A host on three entries, a connector to which it replies, and the journal it writes.</summary>
public sealed class JournalingHost : IAsyncLifetime, IDisposable
{
    private readonly SmallKnowledge _knowledge = new();
    private readonly RunningHost _host;

    public JournalingHost() => _host = new RunningHost("--Knowledge:Folder", _knowledge.Folder);

    public Connector Connector { get; } = new();

    public Uri Address => _host.Address;

    public string Output => _host.Output;

    public async Task InitializeAsync()
    {
        await Connector.InitializeAsync();
        await _host.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await Connector.DisposeAsync();
    }

    public void Dispose() => _knowledge.Dispose();

    /// <summary>The lines written so far.</summary>
    public string[] Journal()
    {
        var folder = Path.Combine(_host.StateFolder, "journal");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order().SelectMany(Lines)] : [];
    }

    // Open to the writer, who has the file to itself for a moment.
    private static string[] Lines(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return File.ReadAllLines(path);
            }
            catch (IOException) when (attempt < 100)
            {
                Thread.Sleep(10);
            }
        }
    }
}
