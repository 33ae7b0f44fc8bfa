using BotDemo.Knowledge;

namespace BotDemo.Search.Analysis;

/// <summary>Reads texts of one language for one base, whose roles and synonyms it knows.</summary>
internal sealed class TextReading(KnowledgeBase knowledge, Language language)
{
    private readonly TextAnalysis _analysis = TextAnalysis.Of(language);
    private readonly Concepts _concepts = new(knowledge, language, TextAnalysis.Of(language));

    public AnalysedText Read(string text, int maximumLength = int.MaxValue) => Named(_analysis.Words(text, maximumLength));

    /// <summary>The text of these words, with the concepts that they name.</summary>
    public AnalysedText Named(IReadOnlyList<Word> words) => new(words, [.. _concepts.In([.. words.Select(word => word.Stem)])]);
}
