using BotDemo.Conversation.Understanding;
using BotDemo.Conversation.Wording;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation.Answering;

/// <summary>Answers a question, asks back about it, or declines it.</summary>
internal sealed class Answerer
{
    private const int MostChoices = 3;

    // Entries about other roles that come this close to the best show that the question leaves its role open.
    private const double OpenRoleShare = 0.5;

    private readonly KnowledgeBase _knowledge;
    private readonly RoleFinder _roles;
    private readonly Aspects _aspects;
    private readonly SubjectFinder _subjects;
    private readonly FollowUp _followUp;
    private readonly Finder _finder;
    private readonly Scope _scope;
    private readonly Composer _composer;
    private readonly Comparison _comparison;
    private readonly Meanings _meanings;
    private readonly Courtesies _courtesies;

    public Answerer(KnowledgeBase knowledge, RoleFinder roles, SearchIndex index, Composer composer, Courtesies courtesies)
    {
        _knowledge = knowledge;
        _roles = roles;
        _aspects = new Aspects(knowledge);
        _subjects = new SubjectFinder(knowledge, roles, _aspects);
        _followUp = new FollowUp(knowledge, roles, _subjects, _aspects);
        _finder = new Finder(index, _aspects);
        _scope = new Scope(knowledge);
        _composer = composer;
        _comparison = new Comparison(knowledge, roles, _aspects);
        _meanings = new Meanings(knowledge);
        _courtesies = courtesies;
    }

    public Outcome Answer(Heard heard, Memory memory)
    {
        var (question, found) = _finder.Find(heard, _followUp.Complete(heard, memory), _subjects.Repeats(heard, memory) ? null : memory.EntryId);
        var hits = _scope.Weigh(heard, found);
        var outcome = Compared(heard, question, hits, memory) ?? Decided(heard, question, hits, memory);
        if (heard.Guess.Foreign && outcome.Reply.Kind != ReplyKind.NotFound)
            outcome = outcome with { Reply = outcome.Reply with { Note = Phrases.Bilingual(heard.Language, words => words.OurLanguages) } };
        return outcome with { Hits = hits };
    }

    /// <summary>The entry that was found or chosen answers.</summary>
    public Outcome Answered(Entry entry, string question, IReadOnlyList<string> named, Language language, double confidence, Memory memory)
    {
        var reply = _composer.Answer(entry, language, confidence);
        if (entry.Kind == EntryKind.SmallTalk)
            return new Outcome(reply, memory with { Language = language, Offered = [], Misses = 0 });
        var roles = named.Concat(_roles.Find(Word.Split(entry.In(language)?.Title ?? "")).Select(mention => mention.RoleId));
        return new Outcome(reply, memory.After(language, question, roles) with { EntryId = entry.Id });
    }

    private Outcome Decided(Heard heard, Question question, IReadOnlyList<Hit> hits, Memory memory)
    {
        var language = heard.Language;
        var verdict = Decision.Of(hits);
        if (verdict == Verdict.Answer && OpenRoles(question, hits) is { Count: > 1 } open)
            return AskBack(Phrases.In(language).AskRole, open, heard, question, hits[0].Confidence, memory);
        if (verdict == Verdict.Answer || (verdict == Verdict.AskBack && hits[0].Entry.Kind == EntryKind.SmallTalk))
        {
            var outcome = Answered(hits[0].Entry, question.Text, question.Roles, language, hits[0].Confidence, memory);
            return _meanings.Of(heard, hits[0].Entry) is { } meanings ? outcome with { Reply = outcome.Reply with { Note = meanings } } : outcome;
        }

        var near = Near(hits, language);
        var lost = memory.Misses > 0 && !question.FromContext && Ellipsis.PointsBack(heard);
        if (verdict == Verdict.AskBack && !lost && near.Count > 0)
            return AskBack(near.Count == 1 ? Phrases.In(language).AskBackOne : Phrases.In(language).AskBack, near, heard, question, hits[0].Confidence, memory);
        // A question about something else ends the subject; the rest of a sentence does not.
        var kept = question.FromContext || Ellipsis.Is(heard) ? memory : memory with { Question = null, EntryId = null, Roles = [] };
        return _courtesies.NotFound(heard.Mentions.Count > 0 || Decision.IsRelated(hits) ? near : [], heard.Guess.Foreign, language, hits is [var top, ..] ? top.Confidence : 0, kept);
    }

    private Outcome? Compared(Heard heard, Question question, IReadOnlyList<Hit> hits, Memory memory)
    {
        if (_comparison.Of(heard, question, hits) is not { } comparison || (Decision.Of(hits) == Verdict.Decline && !question.FromContext && heard.Rest.Count(Ellipsis.Tells) > 1))
            return null;
        var (compared, facets) = comparison;
        if (facets is null && _comparison.Answers(compared, hits, heard.Language) is { } known)
            return Answered(known.Entry, question.Text, compared, heard.Language, known.Confidence, memory);
        return _comparison.SideBySide(compared, facets ?? Comparison.Facets, hits, heard.Language) is { } composed
            ? new Outcome(composed, memory.After(heard.Language, question.Text, compared))
            : facets is null ? _courtesies.NotFound(Near(hits, heard.Language), heard.Guess.Foreign, heard.Language, 0, memory) : null;
    }

    private static List<Entry> Near(IReadOnlyList<Hit> hits, Language language) =>
        [.. hits.Where(hit => Decision.IsNear(hit) && hit.Entry.Kind == EntryKind.Answer && hit.Entry.In(language) is not null).Select(hit => hit.Entry).Take(MostChoices)];

    /// <summary>The best entry, and those that say the same of other roles where the question names none.</summary>
    private List<Entry> OpenRoles(Question question, IReadOnlyList<Hit> hits)
    {
        var best = hits[0];
        return question.Roles.Count > 0 || !_aspects.IsAspect(best.Entry.Topic)
            ? []
            : [.. hits
                .Where(hit => hit.Entry.Topic == best.Entry.Topic && hit.Confidence >= best.Confidence * OpenRoleShare
                    && hit.Entry.In(hit.Language) is { } text && _roles.Find(Word.Split(text.Title)).Count == 1)
                .Select(hit => hit.Entry)
                .OrderBy(entry => !Comparison.Twins(entry, best.Entry))
                .DistinctBy(entry => entry.Roles[0])
                .OrderBy(entry => _knowledge.Role(entry.Roles[0]) is { Neighbour: true })
                .Take(MostChoices)];
    }

    private static Outcome AskBack(string ask, IReadOnlyList<Entry> entries, Heard heard, Question question, double confidence, Memory memory)
    {
        var language = heard.Language;
        var offered = entries.Where(entry => entry.In(language) is not null).ToList();
        var reply = new Reply
        {
            Kind = ReplyKind.AskBack,
            Language = language.Tag(),
            ShortAnswer = ask,
            Choices = [.. offered.Select(entry => entry.In(language)!.Title), Phrases.In(language).NoneOfThese],
            Confidence = confidence,
            EntryIds = [.. offered.Select(entry => entry.Id)],
        };
        return new Outcome(reply, memory.After(language, question.Text, question.Roles) with { Offered = reply.EntryIds, Open = Memory.Cut(heard.Text) });
    }
}
