using BotDemo.Knowledge;
using BotDemo.Search.Analysis;

namespace BotDemo.Search.Ranking;

/// <summary>What is searched of an entry in one language.</summary>
/// <param name="Questions">The ways to ask; none for a passage that nobody has given a question.</param>
/// <param name="Roles">Ids of the roles that it is about.</param>
internal sealed record EntryTexts(IReadOnlyList<AnalysedText> Questions, AnalysedText Answer, IReadOnlyList<string> Roles, string? Topic)
{
    public static EntryTexts Of(Entry entry, Language language, TextReading reading)
    {
        var text = entry.In(language)!;
        return new EntryTexts(
            [.. text.Questions.Prepend(text.Title).Select(question => reading.Read(question)).Where(question => question.Words.Count > 0)],
            reading.Read(MarkdownText.Plain($"{text.ShortAnswer}\n\n{text.Details}")),
            entry.Roles,
            entry.Topic);
    }
}
