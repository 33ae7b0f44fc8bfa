using BotDemo.Knowledge.Reading;

namespace BotDemo.Knowledge;

/// <summary>
/// Reads <c>eval/SET.LANGUAGE.jsonl</c> of a knowledge folder. The bot runs without these files; the tool measures with them.
/// </summary>
public static class EvaluationFolder
{
    private const int MostBytes = 4 * 1024 * 1024;

    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">Where the questions' entries are looked up; null where it has errors, and then they are not.</param>
    public static EvaluationReading Read(string folder, KnowledgeBase? knowledge)
    {
        var problems = new ProblemList();
        var questions = new List<EvaluationQuestion>();
        foreach (var file in new FolderFiles(folder, problems).Files("eval", ".jsonl", MostBytes))
        {
            if (Path.GetFileName(file.Path).Split('.') is [var set, "de" or "en", _] parts && Languages.FromTag(parts[1]) is { } language)
            {
                questions.AddRange(EvaluationFile.Read(file, set, language, problems));
            }
            else
            {
                problems.Error(file.Path, 1, "the file name says no set or no language", "name it like dev.de.jsonl or test.en.jsonl");
            }
        }

        EvaluationValidation.Check(questions, knowledge, problems);
        return new(questions, problems.Sorted());
    }
}

/// <summary>What came of reading the evaluation questions.</summary>
/// <param name="Questions">All that could be understood, in the order of files and lines.</param>
/// <param name="Problems">Sorted by <see cref="Problem.Order"/>.</param>
public sealed record EvaluationReading(IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<Problem> Problems);
