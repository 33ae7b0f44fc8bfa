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
    private readonly KnowledgeBase _knowledge;
    private readonly Listener _listener;
    private readonly Composer _composer;
    private readonly Courtesies _courtesies;
    private readonly Answerer _answerer;

    public Assistant(KnowledgeBase knowledge, SearchIndex index)
    {
        var roles = new RoleFinder(knowledge.Roles);
        _knowledge = knowledge;
        _listener = new Listener(knowledge, roles);
        _composer = new Composer(knowledge);
        _courtesies = new Courtesies(new Starters(knowledge));
        _answerer = new Answerer(knowledge, roles, index, _composer, _courtesies);
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
        return Chosen(heard, memory) ?? More(heard, memory) ?? _answerer.Answer(heard, memory);
    }

    /// <summary>The user picks one of the choices offered, or none of them.</summary>
    private Outcome? Chosen(Heard heard, Memory memory)
    {
        if (memory.Offered.Count == 0)
            return null;
        var language = memory.Language ?? heard.Language;
        if (Choice.IsNone(heard.Words))
            return _courtesies.NoneOfThese(language, memory);
        var offered = memory.Offered.Select(_knowledge.Entry).OfType<Entry>().Where(entry => entry.In(language) is not null).ToList();
        var titles = offered.Select(entry => _listener.Hear(entry.In(language)!.Title, null, memory)).ToList();
        if (Choice.Pick(heard, titles) is { } picked)
            return _answerer.Answered(offered[picked], titles[picked].Text, titles[picked].Roles, language, 1, memory);
        return Choice.IsYes(heard.Words) ? Courtesies.WhichOne(titles, language, memory) : null;
    }

    private Outcome? More(Heard heard, Memory memory)
    {
        if (memory.EntryId is null || !Ellipsis.WantsMore(heard) || LastAnswer(memory) is not { } last)
            return null;
        return last.Details.Length == 0 || memory.ToldAll
            ? Courtesies.NoMore(last, memory)
            : new Outcome(last with { Unfolded = true }, memory with { ToldAll = true });
    }

    private Reply? LastAnswer(Memory memory) =>
        memory is { EntryId: { } id, Language: { } language } && _knowledge.Entry(id) is { } entry ? _composer.Answer(entry, language, 1) : null;
}
