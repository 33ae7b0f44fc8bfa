using BotDemo.Knowledge;
using BotDemo.Search.Analysis;

namespace BotDemo.Search.Ranking;

/// <summary>What is searched of an entry in one language.</summary>
/// <param name="Questions">The ways to ask; none for a passage that nobody has given a question.</param>
internal sealed record EntryTexts(Entry Entry, IReadOnlyList<AnalysedText> Questions, AnalysedText Answer)
{
    public IEnumerable<Word> Words => Questions.Append(Answer).SelectMany(text => text.Words);

    public static EntryTexts Of(Entry entry, Language language, TextReading reading)
    {
        var text = entry.In(language)!;
        return new EntryTexts(
            entry,
            [.. text.Questions.Prepend(text.Title).Select(question => reading.Read(question)).Where(question => question.Words.Count > 0)],
            reading.Read(MarkdownText.Plain($"{text.ShortAnswer}\n\n{text.Details}")));
    }
}
