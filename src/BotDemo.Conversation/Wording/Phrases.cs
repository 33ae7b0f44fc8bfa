using System.Globalization;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Wording;

/// <summary>Every sentence that the bot says of its own accord, in one language. Answers come from the knowledge.</summary>
internal sealed record Phrases
{
    public required string Welcome { get; init; }

    public required string Greeting { get; init; }

    public required string GreetingAgain { get; init; }

    public required string Help { get; init; }

    public required string Thanks { get; init; }

    public required string Goodbye { get; init; }

    /// <summary>To "ok" and "I see".</summary>
    public required string Nod { get; init; }

    public required string LanguageSwitched { get; init; }

    public required string Apology { get; init; }

    public required string NothingTyped { get; init; }

    public required string AttachmentOnly { get; init; }

    public required string NotFound { get; init; }

    public required string NotFoundWithNearest { get; init; }

    public required string NotFoundAgain { get; init; }

    public required string NotFoundStill { get; init; }

    public required string Foreign { get; init; }

    public required string OurLanguages { get; init; }

    public required string AskBack { get; init; }

    public required string AskBackOne { get; init; }

    public required string AskRole { get; init; }

    public required string WhichOne { get; init; }

    public required string NoneOfThese { get; init; }

    public required string NoneNoted { get; init; }

    public required string NoMore { get; init; }

    public required string OtherLanguageOnly { get; init; }

    public required string Composed { get; init; }

    /// <summary>{0}: how many characters were read.</summary>
    public required string Truncated { get; init; }

    public required string Sources { get; init; }

    public required string Related { get; init; }

    /// <summary>Above the questions to start with.</summary>
    public required string ForExample { get; init; }

    public required string More { get; init; }

    /// <summary>How a day is written.</summary>
    public required string Day { get; init; }

    /// <summary>{0}: the day.</summary>
    public required string ReadOn { get; init; }

    /// <summary>Joins the last of a list: "and".</summary>
    public required string Conjunction { get; init; }

    public string And(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} {Conjunction} {items[^1]}";

    /// <summary>The same said in both languages, the one spoken first.</summary>
    public static string Bilingual(Language language, Func<Phrases, string> say) => $"{say(In(language))}\n\n{say(In(language.Other()))}";

    public static string TruncatedAt(string language, int characters) =>
        string.Format(CultureInfo.InvariantCulture, In(language).Truncated, characters.ToString("N0", CultureInfo.GetCultureInfo(language)));

    public static Phrases In(Language language) => language == Language.German ? German.Phrases : English.Phrases;

    public static Phrases In(string language) => In(Languages.FromTag(language) ?? Language.German);
}
