namespace BotDemo.Search.Analysis;

/// <summary>A text as the search sees it.</summary>
/// <param name="Words">In their order.</param>
/// <param name="Concepts">The roles and groups of synonyms that the words name.</param>
/// <param name="Topics">Slugs of the kinds of question that the words are typical of.</param>
internal sealed record AnalysedText(IReadOnlyList<Word> Words, IReadOnlyList<Concept> Concepts, IReadOnlyList<string> Topics)
{
    /// <summary>
    /// What was rewritten to words that the base knows. The words as typed stay in the text as unknown ones: they find nothing, but
    /// what is found by a guess counts for less.
    /// </summary>
    public IReadOnlyList<Rewrite> Rewrites { get; init; } = [];

    /// <summary>Ids of the roles that the words name.</summary>
    public IEnumerable<string> Roles =>
        Concepts.Where(concept => concept.Name[0] == Analysis.Concepts.RoleMark).Select(concept => concept.Name[1..]);
}
