namespace BotDemo.Knowledge;

/// <summary>The two languages in which the bot knows things.</summary>
public enum Language
{
    German,
    English,
}

/// <summary>Language tags as files, channels and the batch contract write them.</summary>
public static class Languages
{
    /// <summary>Both languages, in the order in which they are shown.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.German, Language.English];

    /// <summary>The two-letter tag: <c>de</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language == Language.German ? "de" : "en";

    /// <summary>The other one of the two.</summary>
    public static Language Other(this Language language) => language == Language.German ? Language.English : Language.German;

    /// <summary>The language of a tag such as <c>de</c>, <c>de-AT</c> or <c>en-US</c>; null for any other.</summary>
    public static Language? FromTag(string? tag) => tag?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "de" => Language.German,
        "en" => Language.English,
        _ => null,
    };
}
