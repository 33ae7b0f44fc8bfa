using BotDemo.Knowledge.Checking;

namespace BotDemo.Knowledge;

/// <summary>What a curator should look at in knowledge that is sound: everything here is a warning.</summary>
public static class KnowledgeCheck
{
    /// <summary>Sorted by <see cref="Problem.Order"/>.</summary>
    /// <param name="knowledge">Any knowledge.</param>
    /// <param name="today">The day from which ages are counted.</param>
    public static IReadOnlyList<Problem> Run(KnowledgeBase knowledge, DateOnly today)
    {
        var roles = RoleMentions.Of(knowledge.Roles);
        return [.. knowledge.Entries.SelectMany(entry => Entry(entry, roles, today)).Concat(Orphans.In(knowledge)).Order(Problem.Order)];
    }

    private static IEnumerable<Problem> Entry(Entry entry, IReadOnlyDictionary<Language, RoleMentions> roles, DateOnly today)
    {
        var german = PlainText.Of(entry, Language.German);
        var english = PlainText.Of(entry, Language.English);
        return
        [
            .. Ages.Of(entry, today),
            .. german is null ? [] : Readability.Of(entry, german),
            .. english is null ? [] : Readability.Of(entry, english),
            .. german is null || english is null ? [] : Twins.Of(entry, german, english, roles),
        ];
    }
}
