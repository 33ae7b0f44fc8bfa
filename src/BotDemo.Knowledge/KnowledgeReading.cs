namespace BotDemo.Knowledge;

/// <summary>What came of reading a knowledge folder: the knowledge, if it has no errors, and every problem found on the way.</summary>
public sealed class KnowledgeReading
{
    private readonly KnowledgeBase _sound;

    internal KnowledgeReading(KnowledgeBase sound, IReadOnlyList<Problem> problems)
    {
        _sound = sound;
        Problems = problems;
        HasErrors = problems.Any(problem => problem.Severity == Severity.Error);
    }

    /// <summary>Null when there is at least one error.</summary>
    public KnowledgeBase? Knowledge => HasErrors ? null : _sound;

    /// <summary>Sorted by <see cref="Problem.Order"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public bool HasErrors { get; }

    /// <summary>
    /// The problems of reading together with what <see cref="KnowledgeCheck"/> says of the entries that could be understood.
    /// </summary>
    public IReadOnlyList<Problem> Check(DateOnly today) => [.. Problems.Concat(KnowledgeCheck.Run(_sound, today)).Order(Problem.Order)];
}
