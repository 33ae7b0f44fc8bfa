using BotDemo.Knowledge;
using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>A small sound knowledge folder in a temporary place, for tests to damage.</summary>
internal sealed class FolderOnDisk : IDisposable
{
    public const string Cto = "entries/cto-boss.md";
    public const string Cio = "entries/cio-boss.md";
    public static readonly DateOnly Today = new(2026, 11, 23);

    public string Folder { get; } = Directory.CreateTempSubdirectory("knowledge-").FullName;

    public FolderOnDisk()
    {
        Write("roles.yaml", """
            - id: CTO
              de: [CTO, "Chief Technology Officer", Technikvorstand]
              en: [CTO, "Chief Technology Officer", "Technology Chief"]
            - id: CIO
              de: [CIO, IT-Vorstand]
              en: [CIO, "IT Director"]
            """);
        Write("topics.yaml", """
            - id: reporting-line
              de: [Berichtslinie]
              en: ["Reporting line"]
            - id: salary
              de: [Gehalt]
              en: [Salary]
            """);
        Write(Cto, Entry("cto-boss", "CTO", "cio-boss"));
        Write(Cio, Entry("cio-boss", "CIO", "cto-boss"));
    }

    public static string Entry(string id, string role, string related) => $"""
        ---
        id: {id}
        roles: [{role}]
        topic: reporting-line
        sources:
          - title: Who reports to whom
            publisher: Example Press
            year: 2024
            url: https://example.org/{id}
        reviewed: 2026-11-20
        related: [{related}]
        ---
        # de: An wen berichtet {role}?
        {string.Join('\n', Enumerable.Range(1, 8).Select(number => $"- Frage {number} nach {role}"))}

        Meist an die Geschäftsführung. So halten es 42 % der Unternehmen.

        Mehr dazu [im Bericht](https://example.org/report).

        # en: Who does the {role} report to?
        {string.Join('\n', Enumerable.Range(1, 8).Select(number => $"- question {number} about {role}"))}

        Mostly to the management. 42% of companies do it so.

        More [in the report](https://example.org/report).
        """;

    public FolderOnDisk Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public FolderOnDisk Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public FolderOnDisk Replace(string path, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public FolderOnDisk Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public KnowledgeReading Read() => KnowledgeFolder.Read(Folder);

    /// <summary>Everything that reading and checking find, one line each, without the hints.</summary>
    public string Faults() => Lines(Read().Check(Today));

    public string EvaluationFaults() => Lines(EvaluationFolder.Read(Folder, Read().Knowledge).Problems);

    private static string Lines(IEnumerable<Problem> problems)
    {
        var all = problems.ToList();
        Assert.All(all, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Hint)));
        return string.Join('\n', all.Select(problem => problem.ToString().Split('\n')[0]));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
