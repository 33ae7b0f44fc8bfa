namespace BotDemo.Knowledge.Reading;

/// <summary>Collects problems while reading goes on, so that an author sees all of them at once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public bool HasErrors { get; private set; }

    public void Error(string path, int line, string what, string hint)
    {
        HasErrors = true;
        _problems.Add(new Problem(new Place(path, line), Severity.Error, what, hint));
    }

    public void Warning(string path, int line, string what, string hint) =>
        _problems.Add(new Problem(new Place(path, line), Severity.Warning, what, hint));

    public IReadOnlyList<Problem> Sorted() => [.. _problems.Order(Problem.Order)];
}
