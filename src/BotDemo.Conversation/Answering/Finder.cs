using BotDemo.Conversation.Understanding;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>Searches for a question as it was typed, as the conversation completes it, and in the other language where the first does not carry.</summary>
internal sealed class Finder(SearchIndex index, Aspects aspects)
{
    private const int Limit = 8;

    // What was typed has to be clearly better than its completed form before it counts as a new subject.
    private const double NewSubjectMargin = 0.15;

    /// <summary>The question that was taken, and its hits, best first.</summary>
    /// <param name="completed">What a follow-up may mean, likeliest first; empty where it is none.</param>
    /// <param name="answered">Id of the entry that answered last: a follow-up asks for another, unless nothing else answers it.</param>
    public (Question Question, IReadOnlyList<Hit> Hits) Find(Heard heard, IReadOnlyList<Question> completed, string? answered)
    {
        var typed = Question.AsTyped(heard);
        var hits = InEitherLanguage(typed, heard.Guess);
        if (completed.Count == 0 || StandsAlone(heard, hits))
            return (typed, hits);

        (Question Question, IReadOnlyList<Hit> Hits) best = (typed, []);
        (Question Question, IReadOnlyList<Hit> Hits)? again = null;
        foreach (var candidate in completed)
        {
            var all = Search(candidate, candidate.Language);
            IReadOnlyList<Hit> found = [.. all.Where(hit => hit.Entry.Id != answered && Fits(hit.Entry, candidate))];
            if (Decision.Of(found) == Verdict.Answer)
                return (candidate, found);
            if (again is null && !heard.Words.Any(Ellipsis.Tells) && Decision.Of(all) == Verdict.Answer && all[0].Entry.Id == answered)
                again = (candidate, all);
            if (Top(found) > Top(best.Hits))
                best = (candidate, found);
        }

        return Top(hits) > Top(best.Hits) + NewSubjectMargin && !Ellipsis.PointsBack(heard) && heard.Words.Any(Ellipsis.Tells) ? (typed, hits) : again ?? best;
    }

    /// <summary>Answered as it is, with nothing in it that points back and no role left open.</summary>
    private bool StandsAlone(Heard heard, IReadOnlyList<Hit> hits) =>
        Decision.Of(hits) == Verdict.Answer && heard.Mentions.Count == 0 && !Ellipsis.PointsBack(heard) && heard.Words.Any(Ellipsis.Tells) && !aspects.IsAspect(hits[0].Entry.Topic);

    private static bool Fits(Entry entry, Question question) =>
        (question.Roles.Count == 0 || entry.Roles.Intersect(question.Roles).Any()) && (question.Only is null || entry.Topic == question.Only);

    private IReadOnlyList<Hit> InEitherLanguage(Question question, LanguageGuess guess)
    {
        var first = guess.Certain ? guess.OfWords : question.Language;
        var hits = Search(question, first);
        if (guess.Certain && Decision.Of(hits) == Verdict.Answer)
            return hits;
        var other = Search(question, first.Other());
        return Top(other) > Top(hits) && Decision.Of(other) == Verdict.Answer ? other : hits;
    }

    private IReadOnlyList<Hit> Search(Question question, Language language) =>
        index.Search(new Query(question.Text, language) { Limit = Limit, Roles = question.Roles, Topics = question.Topics });

    private static double Top(IReadOnlyList<Hit> hits) => hits is [var first, ..] ? first.Confidence : 0;
}
