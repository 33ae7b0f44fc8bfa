using BotDemo.Knowledge;

namespace BotDemo.Search;

/// <summary>An entry that may answer a query.</summary>
/// <param name="Language">The language of the text that was found.</param>
/// <param name="Score">The higher, the better; the sum of the parts of <paramref name="Why"/>.</param>
/// <param name="Confidence">The chance that the entry answers the question, 0 to 1; comparable between queries.</param>
public sealed record Hit(Entry Entry, Language Language, double Score, double Confidence, Why Why);

/// <summary>A score, and the smaller scores that it is the sum of.</summary>
/// <param name="What">A term, a field, a rewrite or a feature, in words.</param>
public sealed record Why(string What, double Score, IReadOnlyList<Why> Parts)
{
    public Why(string what, double score)
        : this(what, score, [])
    {
    }
}
