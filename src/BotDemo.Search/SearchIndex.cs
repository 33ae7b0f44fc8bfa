using BotDemo.Knowledge;
using BotDemo.Search.Ranking;

namespace BotDemo.Search;

/// <summary>An immutable snapshot of the knowledge, ready to be searched by any number of threads.</summary>
public sealed class SearchIndex
{
    /// <summary>Up to so many entries in a language the linear part runs; a larger base is searched by full text and metadata.</summary>
    public const int MaximumLinearEntries = Likeness.MaximumEntries;

    private readonly LanguageIndex _german;
    private readonly LanguageIndex _english;

    private SearchIndex(LanguageIndex german, LanguageIndex english)
    {
        _german = german;
        _english = english;
    }

    /// <summary>Analyses and indexes every entry in every language it has, and trains on its questions.</summary>
    public static SearchIndex Build(KnowledgeBase knowledge) => Build(knowledge, trained: true);

    /// <summary>The same without the training: ready in a fraction of the time, and a plainer ranking until the trained one takes over.</summary>
    public static SearchIndex BuildUntrained(KnowledgeBase knowledge) => Build(knowledge, trained: false);

    /// <summary>Questions that the search cannot tell apart, by <see cref="Problem.Order"/>: errors between entries, warnings within one.</summary>
    public static IReadOnlyList<Problem> Check(KnowledgeBase knowledge) => [.. SearchCheck.Run(knowledge).Order(Problem.Order)];

    /// <summary>The entries that answer the query best, best first; never throws on any text.</summary>
    public IReadOnlyList<Hit> Search(Query query) =>
        (query.Language == Language.German ? _german : _english).Search(query);

    private static SearchIndex Build(KnowledgeBase knowledge, bool trained)
    {
        var english = Task.Run(() => new LanguageIndex(knowledge, Language.English, trained));
        return new SearchIndex(new LanguageIndex(knowledge, Language.German, trained), english.GetAwaiter().GetResult());
    }
}
