using BotDemo.Knowledge;
using BotDemo.Search.Analysis;

namespace BotDemo.Search;

/// <summary>Faults that only show once the questions are analysed: different to a reader, the same to the search.</summary>
internal static class SearchCheck
{
    public static IEnumerable<Problem> Run(KnowledgeBase knowledge) => Languages.All.SelectMany(language => Run(knowledge, language));

    private static IEnumerable<Problem> Run(KnowledgeBase knowledge, Language language)
    {
        var analysis = TextAnalysis.Of(language);
        var questions =
            from entry in knowledge.Entries
            let text = entry.In(language)
            where text is not null
            from question in text.Questions.Prepend(text.Title)
            select (Entry: entry, Text: question, Terms: string.Join(' ', analysis.Terms(question)));
        foreach (var same in questions.Where(question => question.Terms.Length > 0).GroupBy(question => question.Terms, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                // Word for word the same is a duplicate, which the knowledge room reports.
                if (!string.Equals(other.Text, first.Text, StringComparison.OrdinalIgnoreCase))
                {
                    yield return other.Entry == first.Entry ? CountsOnce(other.Entry, other.Text, first.Text) : Collides(other, first);
                }
            }
        }
    }

    private static Problem CountsOnce(Entry entry, string text, string first) => new(
        entry.Place,
        Severity.Warning,
        $"\"{text}\" is the same to the search as \"{first}\"",
        "drop one of them, or ask with other words: only those help a user to find the entry");

    private static Problem Collides((Entry Entry, string Text, string Terms) other, (Entry Entry, string Text, string Terms) first) => new(
        other.Entry.Place,
        Severity.Error,
        $"\"{other.Text}\" is the same to the search as \"{first.Text}\" of {first.Entry.Id}",
        "a user who asks it can get only one of the two: keep it where it belongs, or name what tells them apart");
}
