namespace BotDemo.Search.Analysis;

/// <summary>A text as the search sees it: its words, and the roles and synonym groups that they name.</summary>
internal sealed record AnalysedText(IReadOnlyList<Word> Words, IReadOnlyList<Concept> Concepts);
