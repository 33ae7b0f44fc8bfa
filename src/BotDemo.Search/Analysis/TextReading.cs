using BotDemo.Knowledge;

namespace BotDemo.Search.Analysis;

/// <summary>Reads texts of one language for one base, whose roles, synonyms and topics it knows.</summary>
internal sealed class TextReading
{
    private readonly TextAnalysis _analysis;
    private readonly Concepts _names;
    private readonly Concepts _topics;

    public TextReading(KnowledgeBase knowledge, Language language)
    {
        _analysis = TextAnalysis.Of(language);
        _names = Concepts.Names(knowledge, language);
        _topics = Concepts.Topics(knowledge, language);
        Names = [.. knowledge.Roles.SelectMany(role => role.Names(language))
            .Concat(knowledge.Topics.SelectMany(topic => topic.Cues(language)))
            .Concat(knowledge.Synonyms.Where(group => group.Language == language).SelectMany(group => group.Words))
            .SelectMany(name => _analysis.Words(name))];
    }

    /// <summary>The words of all names, cues and synonyms: known, whether or not an entry uses them.</summary>
    public IReadOnlyList<Word> Names { get; }

    public AnalysedText Read(string text) => Read(_analysis.Words(text));

    /// <summary>A question as a user typed it: bounded, slips of the finger mended.</summary>
    public AnalysedText Read(string text, Spelling spelling)
    {
        var rewrites = new List<Rewrite>();
        return Read(spelling.Correct(_analysis.Words(text, Query.MaximumLength), rewrites)) with { Rewrites = rewrites };
    }

    private AnalysedText Read(IReadOnlyList<Word> words)
    {
        string[] stems = [.. words.Select(word => word.Stem)];
        return new AnalysedText(words, [.. _names.In(stems)], [.. _topics.In(stems).Select(topic => topic.Name).Distinct()]);
    }
}
