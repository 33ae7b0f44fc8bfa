namespace BotDemo.Web.Tests.Browser;

/// <summary>A knowledge folder of three entries, so that the pages' tests start fast and do not hang on the wording of the real one.</summary>
internal static class SmallKnowledge
{
    private const string ReportingLine = """
        ---
        id: cto-reporting-line
        roles: [CTO]
        topic: reporting-line
        sources:
          - title: Reporting lines of technology officers
            publisher: Example Institute
            year: 2024
            url: https://example.org/reporting-lines
        reviewed: 2026-11-23
        ---
        # de: An wen berichtet der CTO?
        - Wem ist der CTO unterstellt?

        Meist an den CEO, in manchen Unternehmen an den CIO.

        Die Einzelheiten stehen im Organigramm.

        # en: Who does the CTO report to?
        - Who is the CTO's boss?

        Mostly to the CEO, in some companies to the CIO.

        The details are in the organisation chart.
        """;

    private const string Definition = """
        ---
        id: ciso-definition
        roles: [CISO]
        topic: definition
        sources:
          - title: What a CISO is
            publisher: Example Institute
            year: 2024
            url: https://example.org/ciso
        reviewed: 2026-11-23
        related: [cto-reporting-line]
        ---
        # de: Was ist ein CISO?

        Die Person, die für Informationssicherheit verantwortlich ist.

        # en: What is a CISO?

        The person who answers for information security.
        """;

    private const string Tasks = """
        ---
        id: cio-tasks
        roles: [CIO]
        topic: tasks
        sources:
          - title: What a CIO does
            publisher: Example Institute
            year: 2024
            url: https://example.org/cio
        reviewed: 2026-11-23
        ---
        # de: Welche Aufgaben hat ein CIO?

        Die Informationstechnik des Unternehmens steuern.

        # en: What does a CIO do?

        Run the information technology of the company.
        """;

    /// <summary>Writes the folder, with the vocabulary of the real one; returns its path.</summary>
    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "knowledge"), "*.yaml"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var entries = Directory.CreateDirectory(Path.Combine(folder, "entries")).FullName;
        File.WriteAllText(Path.Combine(entries, "cto-reporting-line.md"), ReportingLine + "\n");
        File.WriteAllText(Path.Combine(entries, "ciso-definition.md"), Definition + "\n");
        File.WriteAllText(Path.Combine(entries, "cio-tasks.md"), Tasks + "\n");
        return folder;
    }
}
