using System.Globalization;

namespace BotDemo.Web.Tests.Hosting;

/// <summary>A knowledge folder of three entries outside the program, to be edited while a host runs on it.</summary>
internal sealed class SmallKnowledge : IDisposable
{
    public SmallKnowledge()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "knowledge");
        foreach (var file in (string[])["roles.yaml", "topics.yaml", "synonyms.yaml"])
            File.Copy(Path.Combine(shipped, file), Path.Combine(Folder, file));
        Write("cto-definition", "CTO", "Was ist ein CTO?", "Der CTO leitet die Technik.", "What is a CTO?", "The CTO leads technology.");
        Write("cio-definition", "CIO", "Was ist ein CIO?", "Der CIO leitet die Informationstechnik.", "What is a CIO?", "The CIO leads information technology.");
        Write("ciso-definition", "CISO", "Was ist ein CISO?", "Der CISO leitet die Informationssicherheit.", "What is a CISO?", "The CISO leads information security.");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("botdemo-knowledge-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public void Write(string id, string role, string germanTitle, string germanAnswer, string englishTitle, string englishAnswer) =>
        WriteRaw(id, string.Create(CultureInfo.InvariantCulture, $"""
            ---
            id: {id}
            roles: [{role}]
            topic: definition
            sources:
              - title: A handbook
                publisher: A publisher
                year: 2024
                url: https://example.org/handbook
            reviewed: 2026-11-01
            ---
            # de: {germanTitle}

            {germanAnswer}

            # en: {englishTitle}

            {englishAnswer}

            """));

    public void WriteRaw(string id, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "entries"));
        File.WriteAllText(Path.Combine(folder.FullName, id + ".md"), text);
    }
}
