using BotDemo.Knowledge;

namespace BotDemo.Tests.Search;

/// <summary>Small knowledge bases, written as the questions and answers that they hold.</summary>
internal static class Bases
{
    public static KnowledgeBase German(params (string Id, string[] Questions, string Answer)[] entries) =>
        Of([.. entries.Select(entry => Entry(entry.Id) with { German = Text(entry.Questions, entry.Answer) })]);

    public static KnowledgeBase English(params (string Id, string[] Questions, string Answer)[] entries) =>
        Of([.. entries.Select(entry => Entry(entry.Id) with { English = Text(entry.Questions, entry.Answer) })]);

    public static KnowledgeBase Of(IReadOnlyList<Entry> entries) => new(entries, [], [], []);

    public static Entry Entry(string id) => new() { Id = id, Place = new Place($"entries/{id}.md", 1) };

    public static EntryText Text(string[] questions, string answer) => new(questions[0], questions[1..], answer, "");

    public static Role Cto { get; } = new(
        "CTO", false, ["CTO", "Technikvorstand", "Technischer Geschäftsführer"], ["CTO", "Chief Technology Officer"]);

    public static Role Cio { get; } = new("CIO", false, ["CIO", "IT-Vorstand"], ["CIO", "Chief Information Officer"]);
}
