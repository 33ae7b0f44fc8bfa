using System.Globalization;

namespace BotDemo.Tool.Tests.Report;

/// <summary>A journal on the disk, line by line as the host writes it.</summary>
internal sealed class WrittenJournal : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("botdemo-report-").FullName;

    public WrittenJournal Asked(string question, string kind = "answer", int daysAgo = 0) => Line(
        daysAgo, $$"""{"type":"asked","kind":"{{kind}}","at":"2026-11-23T12:00:00+00:00","question":"{{question}}","language":"de","entry":"cto-tasks","confidence":0.8,"channel":"msteams"}""");

    public WrittenJournal Disliked(string question, string entry, string comment) => Line(
        0, $$"""{"type":"feedback","liked":false,"comment":"{{comment}}","at":"2026-11-23T12:00:00+00:00","question":"{{question}}","language":"de","entry":"{{entry}}","confidence":0.8,"channel":"webchat"}""");

    public WrittenJournal Line(int daysAgo, string line)
    {
        var day = DateTime.UtcNow.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        File.AppendAllText(Path.Combine(Folder, $"{day}.jsonl"), line + "\n");
        return this;
    }

    public ToolProcess.Outcome Report(params string[] arguments) => ToolProcess.Run(["report", "--journal", Folder, .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
