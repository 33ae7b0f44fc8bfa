using BotDemo.Conversation.Understanding;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>Searches for a question as it was typed, as the conversation completes it, and in the other language where the first does not carry.</summary>
internal sealed class Finder(SearchIndex index)
{
    private const int Limit = 5;

    // What was typed has to be clearly better than its completed form before it counts as a new subject.
    private const double NewSubjectMargin = 0.15;

    /// <summary>The question that was taken, and its hits, best first.</summary>
    public (Question Question, IReadOnlyList<Hit> Hits) Find(Heard heard, Question? completed)
    {
        var typed = Question.AsTyped(heard);
        var hits = InEitherLanguage(typed, heard.Guess);
        if (completed is null)
            return (typed, hits);
        var better = Search(completed, completed.Language);
        var elliptic = heard.Mentions.Count == 0 && FollowUp.IsElliptic(heard);
        return Top(hits) > Top(better) + (elliptic || heard.Mentions.Count > 0 ? NewSubjectMargin * 2 : NewSubjectMargin) ? (typed, hits) : (completed, better);
    }

    private IReadOnlyList<Hit> InEitherLanguage(Question question, LanguageGuess guess)
    {
        var hits = Search(question, question.Language);
        if (guess.Certain && Decision.Of(hits) == Verdict.Answer)
            return hits;
        var other = Search(question, question.Language.Other());
        return Top(other) > Top(hits) && Decision.Of(other) == Verdict.Answer ? other : hits;
    }

    private IReadOnlyList<Hit> Search(Question question, Language language) =>
        index.Search(new Query(question.Text, language) { Limit = Limit, Roles = question.Roles, Topics = question.Topics });

    private static double Top(IReadOnlyList<Hit> hits) => hits is [var first, ..] ? first.Confidence : 0;
}
