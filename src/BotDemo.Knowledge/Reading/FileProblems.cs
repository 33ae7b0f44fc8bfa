namespace BotDemo.Knowledge.Reading;

/// <summary>Takes the problems of one file.</summary>
internal sealed record FileProblems(string Path, ProblemList All)
{
    public void Error(int line, string what, string hint) => All.Error(Path, line, what, hint);

    public void Warning(int line, string what, string hint) => All.Warning(Path, line, what, hint);

    /// <summary>An error unless the condition holds.</summary>
    public void Require(bool holds, int line, string what, string hint)
    {
        if (!holds)
        {
            Error(line, what, hint);
        }
    }
}
