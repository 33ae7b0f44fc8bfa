namespace BotDemo.Conversation.Wording;

/// <summary>The few words that a rendering of a reply needs around its content.</summary>
public sealed record Labels(string Sources, string Related, string More)
{
    public static Labels In(string language)
    {
        var phrases = Phrases.In(language);
        return new Labels(phrases.Sources, phrases.Related, phrases.More);
    }
}
