namespace BotDemo.Knowledge;

/// <summary>What a curator should look at in knowledge that is sound: everything here is a warning.</summary>
public static class KnowledgeCheck
{
    /// <param name="knowledge">Any knowledge.</param>
    /// <param name="today">The day from which ages are counted.</param>
    public static IReadOnlyList<Problem> Run(KnowledgeBase knowledge, DateOnly today) => [];
}
