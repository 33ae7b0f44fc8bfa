namespace BotDemo.Search.Analysis;

/// <summary>A term that a query looks up.</summary>
/// <param name="Weight">Its vote, 1 for an ordinary word.</param>
internal readonly record struct QueryTerm(string Text, float Weight);
