using BotDemo.Knowledge;

namespace BotDemo.Tests.Conversation;

/// <summary>Three roles, what they are and to whom they report: a base whose texts nobody edits, for tests that hold wording.</summary>
internal static class SmallKnowledge
{
    private static readonly (string Id, string German, string English)[] _titles =
        [("CTO", "Chief Technology Officer", "Chief Technology Officer"), ("CIO", "Chief Information Officer", "Chief Information Officer"), ("CISO", "Chief Information Security Officer", "Chief Information Security Officer")];

    public static KnowledgeBase Build() => new(
        [.. _titles.SelectMany(title => (Entry[])[Definition(title.Id, title.German), ReportingLine(title.Id)]), Insult],
        [.. _titles.Select(title => new Role(title.Id, false, [title.Id, title.German], [title.Id, title.English]))],
        [
            new Topic("definition", ["Definition", "was ist", "Begriff"], ["Definition", "what is"]),
            new Topic("reporting-line", ["Berichtslinie", "berichtet", "Chef"], ["Reporting line", "reports to", "report to", "boss"]),
            new Topic("comparison", ["Unterschied"], ["Difference"]),
        ],
        []);

    private static Entry Insult => new()
    {
        Id = "smalltalk-insult",
        Kind = EntryKind.SmallTalk,
        Place = new Place("entries/smalltalk-insult.md", 1),
        German = new EntryText("Du bist dumm", ["blöder Bot"], "Das tut mir leid.", ""),
        English = new EntryText("You are stupid", ["stupid bot"], "I am sorry.", ""),
    };

    private static Entry Definition(string role, string name) => Answer($"{Id(role)}-definition", role, "definition", [$"{Id(role)}-reporting-line"]) with
    {
        German = new EntryText($"Was ist ein {role}?", [$"{role} Definition", $"Was bedeutet {name}?"], $"{role} steht für {name}.", $"Mehr über den {role}."),
        English = new EntryText($"What is a {role}?", [$"{role} definition", $"What does {name} mean?"], $"{role} stands for {name}.", $"More about the {role}."),
    };

    private static Entry ReportingLine(string role) => Answer($"{Id(role)}-reporting-line", role, "reporting-line", [$"{Id(role)}-definition"]) with
    {
        German = new EntryText($"An wen berichtet der {role}?", [$"Wer ist der Chef des {role}?", "Wer ist der Chef?"], $"Der {role} berichtet an den CEO.", ""),
        English = new EntryText($"Who does the {role} report to?", [$"Who is the {role}'s boss?", "Who is the boss?"], $"The {role} reports to the CEO.", ""),
    };

    private static Entry Answer(string id, string role, string topic, string[] related) => new()
    {
        Id = id,
        Roles = [role],
        Topic = topic,
        Related = related,
        Sources = [new Source($"About the {role}", "Example", topic == "definition" ? 2024 : null, topic == "definition" ? null : new DateOnly(2026, 11, 23), new Uri($"https://example.org/{id}"))],
        Place = new Place($"entries/{id}.md", 1),
    };

    private static string Id(string role) => role.ToLowerInvariant();
}
