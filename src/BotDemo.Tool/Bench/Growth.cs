using BotDemo.Knowledge;

namespace BotDemo.Tool.Bench;

/// <summary>
/// A base of any size that looks like the real one: its entries over and over, each copy about a department with a name of its own,
/// so that the vocabulary grows with the base as it does in life.
/// </summary>
internal static class Growth
{
    private static readonly string[] Beginnings = ["Nord", "Süd", "Ost", "West", "Berg", "Feld", "Stein", "Wald", "Bach", "See", "Burg", "Dorf", "Mark", "Land", "Hof", "Tal"];
    private static readonly string[] Endings = ["werk", "bau", "chemie", "bank", "logistik", "handel", "energie", "klinik", "medien", "pharma", "stahl", "funk", "papier", "druck", "optik", "textil"];

    public static KnowledgeBase Of(KnowledgeBase seed, int entries) => new(
        [.. Enumerable.Range(0, entries).Select(i => i < seed.Entries.Count ? seed.Entries[i] : Copy(seed.Entries[i % seed.Entries.Count], i / seed.Entries.Count))],
        seed.Roles,
        seed.Topics,
        seed.Synonyms);

    /// <summary>A question about a copy, as its readers would ask it.</summary>
    public static string Question(string question, int copy) => copy == 0 ? question : $"{question.TrimEnd('?', ' ')} bei {Name(copy)}?";

    private static Entry Copy(Entry entry, int copy) => entry with
    {
        Id = $"{entry.Id}-{copy}",
        German = Copy(entry.German, copy),
        English = Copy(entry.English, copy),
    };

    // A copy keeps the title and two ways to ask, and its short answer: a million whole entries are beside the point.
    private static EntryText? Copy(EntryText? text, int copy) => text is null ? null : new EntryText(
        Question(text.Title, copy), [.. text.Questions.Take(2).Select(question => Question(question, copy))], $"{Name(copy)}: {text.ShortAnswer}", "");

    private static string Name(int copy) =>
        Beginnings[copy % 16] + Beginnings[copy / 16 % 16].ToLowerInvariant() + Endings[copy / 256 % 16] + (copy < 4096 ? "" : Endings[copy / 4096 % 16]);
}
