using BotDemo.Conversation.Understanding;
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
            ReplyKind.SmallTalk => Say(kind, language, words.Nod, memory),
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
            : said with { Reply = said.Reply with { Details = $"**{lastAnswer.Title}**\n\n{lastAnswer.ShortAnswer}", Sources = lastAnswer.Sources, EntryIds = lastAnswer.EntryIds, Unfolded = true } };
    }

    public Outcome NothingTyped(Language language, Memory memory) =>
        Say(ReplyKind.Help, language, Phrases.In(language).NothingTyped, memory, starters.Titles(language));

    public Outcome AttachmentOnly(Language language, Memory memory) =>
        Say(ReplyKind.Help, language, Phrases.In(language).AttachmentOnly, memory, starters.Titles(language));

    public Outcome NoneOfThese(Language language, Memory memory) =>
        Offer(language, Phrases.In(language).NoneNoted, starters.Entries(memory.Misses), memory with { Misses = memory.Misses + 1, Open = null }) with { LeftOpen = memory.Open };

    /// <summary>"Yes" to several choices: which of them?</summary>
    public static Outcome WhichOne(IReadOnlyList<Heard> titles, Language language, Memory memory)
    {
        var said = Say(ReplyKind.AskBack, language, Phrases.In(language).WhichOne, memory);
        return new Outcome(said.Reply with { Choices = [.. titles.Select(title => title.Text), Phrases.In(language).NoneOfThese], EntryIds = memory.Offered }, memory);
    }

    /// <summary>There is no more to say about it, but there are questions next to it.</summary>
    public static Outcome NoMore(Reply last, Memory memory) =>
        new(new Reply { Kind = ReplyKind.Answer, Language = last.Language, ShortAnswer = Phrases.In(last.Language).NoMore, Related = last.Related, EntryId = last.EntryId, EntryIds = last.EntryIds }, memory);

    /// <summary>"I don't know", with the nearest questions where there are any; a second miss in a row offers help differently, and so does a third.</summary>
    public Outcome NotFound(IReadOnlyList<Entry> nearest, bool foreign, Language language, double confidence, Memory memory)
    {
        var words = Phrases.In(language);
        var text = (foreign, memory.Misses) switch
        {
            (true, _) => Phrases.Bilingual(language, each => each.Foreign),
            (_, 0) => nearest.Count > 0 ? words.NotFoundWithNearest : words.NotFound,
            (_, 1) => words.NotFoundAgain,
            _ => memory.Misses % 2 == 0 ? words.NotFoundStill : words.NotFoundAgain,
        };
        var offered = foreign || memory.Misses > 0 || nearest.Count == 0 ? starters.Entries(memory.Misses) : nearest;
        var outcome = Offer(language, text, offered, memory with { Misses = memory.Misses + 1, Open = null });
        return outcome with { Reply = outcome.Reply with { Confidence = confidence } };
    }

    private static Outcome Offer(Language language, string text, IReadOnlyList<Entry> entries, Memory memory)
    {
        var said = Say(ReplyKind.NotFound, language, text, memory);
        return said with
        {
            Reply = said.Reply with { Choices = [.. entries.Select(entry => entry.In(language)!.Title)] },
            Memory = said.Memory with { Offered = [.. entries.Select(entry => entry.Id)] },
        };
    }

    private static Outcome Say(ReplyKind kind, Language language, string text, Memory memory, IReadOnlyList<string>? suggestions = null) => new(
        new Reply { Kind = kind, Language = language.Tag(), ShortAnswer = text, Related = suggestions ?? [] },
        memory with { Language = language, Offered = [] });
}
