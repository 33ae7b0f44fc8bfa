using BotDemo.Conversation.Wording;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Answering;

/// <summary>The replies that need no knowledge: greeting, help, thanks, "I don't know" and a way on.</summary>
internal sealed class Courtesies(Starters starters)
{
    public Reply Welcome(Language language) => new()
    {
        Kind = ReplyKind.Greeting,
        Language = language.Tag(),
        ShortAnswer = $"{Phrases.In(language).Welcome}\n\n{Phrases.In(language.Other()).Welcome}",
        Related = starters.Titles(language),
    };

    public Outcome Reply(ReplyKind kind, Language language, Memory memory)
    {
        var words = Phrases.In(language);
        return kind switch
        {
            ReplyKind.Greeting => Say(kind, language, memory.Greeted ? words.GreetingAgain : words.Greeting, memory with { Greeted = true }, memory.Greeted ? [] : starters.Titles(language)),
            ReplyKind.Thanks => Say(kind, language, words.Thanks, memory),
            ReplyKind.Goodbye => Say(kind, language, words.Goodbye, memory with { Greeted = false }),
            _ => Say(ReplyKind.Help, language, words.Help, memory, starters.Titles(language)),
        };
    }

    public static Outcome SwitchLanguage(Reply? lastAnswer, Memory memory)
    {
        var language = memory.Language!.Value;
        var said = Say(ReplyKind.SwitchLanguage, language, Phrases.In(language).LanguageSwitched, memory);
        return lastAnswer is null
            ? said
            : said with { Reply = said.Reply with { Title = lastAnswer.Title, Details = lastAnswer.ShortAnswer, Sources = lastAnswer.Sources, EntryIds = lastAnswer.EntryIds, Unfolded = true } };
    }

    public Outcome NothingTyped(Language language, Memory memory) =>
        Say(ReplyKind.Help, language, Phrases.In(language).NothingTyped, memory, starters.Titles(language));

    public Outcome AttachmentOnly(Language language, Memory memory) =>
        Say(ReplyKind.Help, language, Phrases.In(language).AttachmentOnly, memory, starters.Titles(language));

    public Outcome NoneOfThese(Language language, Memory memory) =>
        Say(ReplyKind.NotFound, language, Phrases.In(language).NoneNoted, memory with { Misses = memory.Misses + 1 }, starters.Titles(language, memory.Misses));

    /// <summary>"I don't know", with the nearest questions where there are any; a second miss in a row offers help differently.</summary>
    public Outcome NotFound(IReadOnlyList<Entry> nearest, bool foreign, Language language, double confidence, Memory memory)
    {
        var words = Phrases.In(language);
        var near = nearest.Where(entry => entry.In(language) is not null).ToList();
        var again = memory.Misses > 0;
        var text = foreign ? $"{words.NotFound}\n\n{Phrases.In(language.Other()).NotFound}"
            : again ? words.NotFoundAgain
            : near.Count > 0 ? words.NotFoundWithNearest
            : words.NotFound;
        var outcome = Say(ReplyKind.NotFound, language, text, memory with { Misses = memory.Misses + 1 });
        var offered = again || near.Count == 0 || foreign;
        return outcome with
        {
            Reply = outcome.Reply with { Choices = offered ? starters.Titles(language, memory.Misses) : [.. near.Select(entry => entry.In(language)!.Title)], Confidence = confidence },
            Memory = outcome.Memory with { Offered = offered ? [] : [.. near.Select(entry => entry.Id)] },
        };
    }

    private static Outcome Say(ReplyKind kind, Language language, string text, Memory memory, IReadOnlyList<string>? suggestions = null) => new(
        new Reply { Kind = kind, Language = language.Tag(), ShortAnswer = text, Related = suggestions ?? [] },
        memory with { Language = language, Offered = [] });
}
