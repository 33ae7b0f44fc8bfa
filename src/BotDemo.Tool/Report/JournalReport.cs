using BotDemo.Journal;

namespace BotDemo.Tool.Report;

/// <summary>What a stretch of the journal comes to.</summary>
internal sealed partial record JournalReport(DateOnly Since, DateOnly Until)
{
    /// <summary>Turns by kind of reply, most frequent first.</summary>
    public required IReadOnlyList<Wording> Kinds { get; init; }

    public required IReadOnlyList<Wording> Languages { get; init; }

    public required IReadOnlyList<QuestionGroup> Asked { get; init; }

    /// <summary>Questions without an answer, and those where none of the choices was right.</summary>
    public required IReadOnlyList<QuestionGroup> Unanswered { get; init; }

    public required IReadOnlyList<DislikedEntry> Disliked { get; init; }

    public required int Likes { get; init; }

    public int Turns => Kinds.Sum(kind => kind.Count);

    public int Dislikes => Disliked.Sum(entry => entry.Count);

    public static JournalReport Of(IEnumerable<JournalRecord> records, DateOnly since, DateOnly until)
    {
        var all = records.ToList();
        var asked = all.OfType<Asked>().ToList();
        var feedback = all.OfType<Feedback>().ToList();
        return new(since, until)
        {
            Kinds = Counted(asked.Select(turn => turn.Kind)),
            Languages = Counted(asked.Select(turn => turn.Language)),
            Asked = QuestionGroups.Of(asked.Where(IsQuestion).Select(turn => turn.Question)),
            Unanswered = QuestionGroups.Of(asked.Where(turn => turn.IsUnanswered).Select(turn => turn.Question)),
            Likes = feedback.Count(opinion => opinion.Liked),
            Disliked = [.. feedback.Where(opinion => !opinion.Liked).GroupBy(opinion => opinion.Entry).Select(DislikedEntry.Of).OrderByDescending(entry => entry.Count)],
        };
    }

    // Greetings and thanks are no questions.
    private static bool IsQuestion(Asked turn) => turn.IsUnanswered || turn.Kind is "answer" or "askBack";

    private static IReadOnlyList<Wording> Counted(IEnumerable<string> names) =>
        [.. names.CountBy(name => name).Select(pair => new Wording(pair.Key, pair.Value)).OrderByDescending(name => name.Count).ThenBy(name => name.Text, StringComparer.Ordinal)];
}

/// <summary>An entry whose answer users disliked.</summary>
/// <param name="Entry">Null for a reply that no single entry gave.</param>
/// <param name="Questions">What it answered then.</param>
internal sealed record DislikedEntry(string? Entry, int Count, IReadOnlyList<QuestionGroup> Questions, IReadOnlyList<string> Comments)
{
    public static DislikedEntry Of(IGrouping<string?, Feedback> opinions) => new(
        opinions.Key, opinions.Count(), QuestionGroups.Of(opinions.Select(opinion => opinion.Question)), [.. opinions.Select(opinion => opinion.Comment).OfType<string>()]);
}
