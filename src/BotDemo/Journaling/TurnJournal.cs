using System.Globalization;
using BotDemo.Conversation;
using BotDemo.Journal;
using BotDemo.Journal.Personal;
using Microsoft.Bot.Builder;

namespace BotDemo.Journaling;

/// <summary>Writes down what was asked and answered, and what users thought of it.</summary>
internal sealed class TurnJournal(JournalWriter journal, RecentAnswers answers)
{
    private const int LongestQuestion = 300;
    private const int LongestMasked = 2000;

    /// <summary>Notes a turn that has been answered.</summary>
    /// <param name="sent">The ids of the answer: ours first, then the channel's.</param>
    public async Task NoteAsync(ITurnContext turnContext, Turn turn, Outcome outcome, IEnumerable<string> sent, CancellationToken cancellationToken)
    {
        var reply = outcome.Reply;
        // A follow-up such as "and the CIO?" says little on its own; the assistant knows what it stood for.
        var question = outcome.LeftOpen ?? (reply.Kind is ReplyKind.Answer or ReplyKind.AskBack ? outcome.Memory.Question : null) ?? turn.Text;
        journal.Write(new Asked
        {
            Question = question,
            Language = reply.Language,
            Kind = outcome.LeftOpen is null ? Camel(reply.Kind) : Asked.NoneOfThese,
            Entry = reply.EntryId,
            Confidence = Math.Round(reply.Confidence, 3),
            Channel = turnContext.Activity.ChannelId ?? "",
        });
        if (reply.Kind == ReplyKind.Answer)
        {
            var masked = Start(Masking.Mask(Start(question, LongestMasked)), LongestQuestion);
            await answers.AddAsync(turnContext, new([.. sent], masked, reply.Language, reply.EntryId, reply.Confidence), cancellationToken);
        }
    }

    /// <summary>Notes what a user thinks of an answer; of one that is not known any more, nothing can be learned.</summary>
    public async Task NoteAsync(ITurnContext turnContext, Opinion? opinion, CancellationToken cancellationToken)
    {
        if (opinion is null || await answers.FindAsync(turnContext, opinion.Answer, cancellationToken) is not { } answer)
            return;
        journal.Write(new Feedback
        {
            Question = answer.Question,
            Language = answer.Language,
            Entry = answer.Entry,
            Confidence = Math.Round(answer.Confidence, 3),
            Channel = turnContext.Activity.ChannelId ?? "",
            Liked = opinion.Liked,
            Comment = opinion.Comment,
        });
    }

    private static string Start(string text, int length) => text.Length <= length ? text : text[..length];

    private static string Camel(ReplyKind kind) => kind.ToString() is var name ? name[..1].ToLower(CultureInfo.InvariantCulture) + name[1..] : "";
}
