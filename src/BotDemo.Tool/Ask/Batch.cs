using BotDemo.Conversation;

namespace BotDemo.Tool.Ask;

/// <summary>Answers a file of questions, a line each, in the same order.</summary>
internal static class Batch
{
    /// <summary>Returns how many lines could not be read.</summary>
    public static int Run(Assistant assistant, TextReader questions, TextWriter answers)
    {
        var faults = 0;
        while (questions.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (question, id, error) = BatchQuestion.Parse(line.TrimStart('\uFEFF'));
            if (question is null)
                faults++;
            answers.WriteLine(question is null ? BatchAnswer.ErrorLine(id, error!) : BatchAnswer.Line(question.Id, Answer(assistant, question)));
        }

        return faults;
    }

    private static Reply Answer(Assistant assistant, BatchQuestion question)
    {
        var memory = Memory.Empty;
        foreach (var earlier in question.Context)
            memory = assistant.Answer(new Turn(earlier, question.Locale), memory).Memory;
        return assistant.Answer(new Turn(question.Text, question.Locale), memory).Reply;
    }
}
