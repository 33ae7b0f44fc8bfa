using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>What to do with the hits: answer, ask back, or say "I don't know".</summary>
internal enum Verdict
{
    Answer,
    AskBack,
    Decline,
}

/// <summary>The thresholds between the three. They come from the evaluation questions of the knowledge base, not from taste.</summary>
internal static class Decision
{
    private const double AnswerFrom = 0.65;
    private const double AskBackFrom = 0.45;
    private const double NearFrom = 0.08;

    // Below this a question that names no role is about something else altogether.
    private const double RelatedFrom = 0.2;

    public static Verdict Of(IReadOnlyList<Hit> hits) => hits is [] ? Verdict.Decline : hits[0].Confidence switch
    {
        >= AnswerFrom => Verdict.Answer,
        >= AskBackFrom => Verdict.AskBack,
        _ => Verdict.Decline,
    };

    /// <summary>True if the question has to do with the knowledge at all, though nothing answers it.</summary>
    public static bool IsRelated(IReadOnlyList<Hit> hits) => hits is [var best, ..] && best.Confidence >= RelatedFrom;

    /// <summary>Good enough to be offered as a question one may have meant.</summary>
    public static bool IsNear(Hit hit) => hit.Confidence >= NearFrom;
}
