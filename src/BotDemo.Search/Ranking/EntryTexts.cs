using System.Text.RegularExpressions;
using BotDemo.Knowledge;
using BotDemo.Search.Analysis;

namespace BotDemo.Search.Ranking;

/// <summary>What is searched of an entry in one language.</summary>
/// <param name="Questions">The ways to ask; none for a passage that nobody has given a question.</param>
internal sealed partial record EntryTexts(IReadOnlyList<AnalysedText> Questions, AnalysedText Answer)
{
    public static EntryTexts Of(EntryText text, TextReading reading) => new(
        [.. text.Questions.Prepend(text.Title).Select(question => reading.Read(question)).Where(question => question.Words.Count > 0)],
        reading.Read($"{text.ShortAnswer}\n\n{LinkTarget().Replace(text.Details, "]")}"));

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
