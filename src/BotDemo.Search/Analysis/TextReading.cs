using BotDemo.Knowledge;

namespace BotDemo.Search.Analysis;

/// <summary>Reads texts of one language for one base, whose roles, synonyms and topics it knows.</summary>
internal sealed class TextReading(KnowledgeBase knowledge, Language language)
{
    private readonly TextAnalysis _analysis = TextAnalysis.Of(language);
    private readonly Concepts _names = Concepts.Names(knowledge, language);
    private readonly Concepts _topics = Concepts.Topics(knowledge, language);

    public AnalysedText Read(string text, int maximumLength = int.MaxValue) => Read(_analysis.Words(text, maximumLength));

    /// <summary>The text of these words.</summary>
    public AnalysedText Read(IReadOnlyList<Word> words)
    {
        string[] stems = [.. words.Select(word => word.Stem)];
        return new AnalysedText(words, [.. _names.In(stems)], [.. _topics.In(stems).Select(topic => topic.Name).Distinct()]);
    }
}
