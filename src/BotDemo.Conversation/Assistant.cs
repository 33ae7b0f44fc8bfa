using BotDemo.Conversation.Answering;
using BotDemo.Conversation.Understanding;
using BotDemo.Conversation.Wording;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Conversation;

/// <summary>
/// The pure middle of the house: what to reply to a turn, given what is remembered. No I/O, no clock; any number of threads may ask.
/// </summary>
public sealed class Assistant
{
    private const int MostChoices = 3;
    private const int MostRolesRemembered = 3;
    private const int LongestQuestionRemembered = 300;

    private readonly KnowledgeBase _knowledge;
    private readonly Listener _listener;
    private readonly FollowUp _followUp;
    private readonly Finder _finder;
    private readonly Scope _scope;
    private readonly Composer _composer;
    private readonly Courtesies _courtesies;

    public Assistant(KnowledgeBase knowledge, SearchIndex index)
    {
        var roles = new RoleFinder(knowledge.Roles);
        _knowledge = knowledge;
        _listener = new Listener(knowledge, roles);
        _followUp = new FollowUp(knowledge, roles);
        _finder = new Finder(index);
        _scope = new Scope(knowledge);
        _composer = new Composer(knowledge);
        _courtesies = new Courtesies(new Starters(knowledge));
    }

    /// <summary>The reply to a turn, and what to remember for the next. Never throws on any text.</summary>
    public Outcome Answer(Turn turn, Memory memory)
    {
        var (text, truncated) = UserText.Clean(turn.Text);
        var outcome = Respond(text, turn.Locale, memory);
        return truncated ? outcome with { Reply = outcome.Reply with { Note = Phrases.TruncatedAt(outcome.Reply.Language, Query.MaximumLength) } } : outcome;
    }

    /// <summary>The first words to a user who has said nothing yet, in both languages, the likelier one first.</summary>
    public Reply Welcome(string? locale) => _courtesies.Welcome(Languages.FromTag(locale) ?? Language.German);

    /// <summary>What to say to a message that holds files and no text.</summary>
    public Outcome AnswerAttachment(string? locale, Memory memory) => _courtesies.AttachmentOnly(memory.Language ?? Languages.FromTag(locale) ?? Language.German, memory);

    /// <summary>One calm sentence for a turn that went wrong.</summary>
    public static string Apology(Memory memory, string? locale) => Phrases.In(memory.Language ?? Languages.FromTag(locale) ?? Language.German).Apology;

    private Outcome Respond(string text, string? locale, Memory memory)
    {
        var heard = _listener.Hear(text, locale, memory);
        if (LanguageRequest.Find(text, heard.Words) is { } request)
        {
            memory = memory with { Language = request.Language, LanguageChosen = true };
            if (request.IsAll(heard.Words.Count))
                return Courtesies.SwitchLanguage(LastAnswer(memory), memory);
            heard = _listener.Hear(text[..heard.Words[request.First].Start].TrimEnd(' ', ',', ';', '-', '('), locale, memory);
        }

        if (Courtesy.Whole(heard.Words) is { } courtesy)
            return _courtesies.Reply(courtesy.Kind, memory.LanguageChosen ? memory.Language!.Value : courtesy.Language ?? heard.Language, memory);
        if (Courtesy.Opening(heard.Words) is var opening and > 0)
            heard = _listener.Hear(text[heard.Words[opening].Start..], locale, memory with { Language = memory.Language ?? heard.Language, Greeted = true });

        if (!heard.Text.Any(char.IsLetterOrDigit))
            return _courtesies.NothingTyped(heard.Language, memory);
        return Chosen(heard, memory) ?? More(heard, memory) ?? Question(heard, memory);
    }

    /// <summary>The user picks one of the choices offered, or none of them.</summary>
    private Outcome? Chosen(Heard heard, Memory memory)
    {
        if (memory.Offered.Count == 0)
            return null;
        var language = memory.Language ?? heard.Language;
        if (Choice.IsNone(heard.Words))
            return _courtesies.NoneOfThese(language, memory) with { LeftOpen = memory.Misses == 0 ? memory.Question : null };
        var titles = memory.Offered.Select(id => _knowledge.Entry(id)?.In(language)?.Title ?? "").ToList();
        return Choice.Pick(heard.Words, titles) is { } picked && _knowledge.Entry(memory.Offered[picked]) is { } entry
            ? Answered(entry, titles[picked], language, 1, memory)
            : null;
    }

    private Outcome? More(Heard heard, Memory memory)
    {
        if (!FollowUp.WantsMore(heard, memory) || LastAnswer(memory) is not { } last)
            return null;
        if (last.Details.Length == 0)
            return new Outcome(last with { ShortAnswer = Phrases.In(last.Language).NoMore, Title = null }, memory);
        return new Outcome(last with { Unfolded = true }, memory);
    }

    private Outcome Question(Heard heard, Memory memory)
    {
        var (question, found) = _finder.Find(heard, _followUp.Complete(heard, memory));
        var hits = _scope.Weigh(heard, found);
        if (Compares(question) is { } compared && !hits.Take(MostChoices).Any(hit => Covers(hit.Entry, compared)) && Decision.Of(hits) != Verdict.Decline
            && _composer.SideBySide(compared.First, compared.Second, heard.Language, hits[0].Confidence) is { } composed)
        {
            return new Outcome(composed, Remember(memory, heard.Language, question.Text, [compared.First, compared.Second], null));
        }

        var outcome = Decision.Of(hits) switch
        {
            Verdict.Answer => Answered(hits[0].Entry, question.Text, heard.Language, hits[0].Confidence, memory),
            Verdict.AskBack => AskBack(hits, question, heard.Language, memory),
            _ => _courtesies.NotFound(Near(hits), heard.Guess.Foreign, heard.Language, hits is [var top, ..] ? top.Confidence : 0, memory),
        };
        return outcome with { Hits = hits };
    }

    private Outcome Answered(Entry entry, string question, Language language, double confidence, Memory memory)
    {
        var reply = _composer.Answer(entry, language, confidence);
        return new Outcome(reply, Remember(memory, language, question, entry.Roles, entry.Kind == EntryKind.SmallTalk ? memory.EntryId : entry.Id));
    }

    private static Outcome AskBack(IReadOnlyList<Hit> hits, Question question, Language language, Memory memory)
    {
        var words = Phrases.In(language);
        var near = Near(hits).Where(entry => entry.In(language) is not null).ToList();
        var reply = new Reply
        {
            Kind = ReplyKind.AskBack,
            Language = language.Tag(),
            ShortAnswer = words.AskBack,
            Choices = [.. near.Select(entry => entry.In(language)!.Title), words.NoneOfThese],
            Confidence = hits[0].Confidence,
            EntryIds = [.. near.Select(entry => entry.Id)],
        };
        return new Outcome(reply, Remember(memory, language, question.Text, question.Roles, null) with { Offered = reply.EntryIds });
    }

    private static List<Entry> Near(IReadOnlyList<Hit> hits) =>
        [.. hits.Where(hit => Decision.IsNear(hit) && hit.Entry.Kind == EntryKind.Answer).Select(hit => hit.Entry).Take(MostChoices)];

    private Reply? LastAnswer(Memory memory) =>
        memory is { EntryId: { } id, Language: { } language } && _knowledge.Entry(id) is { } entry ? _composer.Answer(entry, language, 1) : null;

    private static (string First, string Second)? Compares(Question question) =>
        question.Roles.Count == 2 && question.Topics.Contains("comparison") ? (question.Roles[0], question.Roles[1]) : null;

    private static bool Covers(Entry entry, (string First, string Second) compared) =>
        entry.Roles.Contains(compared.First) && entry.Roles.Contains(compared.Second);

    private static Memory Remember(Memory memory, Language language, string question, IReadOnlyList<string> roles, string? entryId) => memory with
    {
        Language = language,
        // A long story is no template for a follow-up.
        Question = question.Length <= LongestQuestionRemembered ? question : null,
        Roles = [.. roles.Concat(memory.Roles).Distinct(StringComparer.Ordinal).Take(MostRolesRemembered)],
        EntryId = entryId,
        Offered = [],
        Misses = 0,
    };
}
