using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A message as understood: its words, language, roles and kinds of question.</summary>
internal sealed record Heard(
    string Text, IReadOnlyList<Word> Words, LanguageGuess Guess, IReadOnlyList<RoleMention> Mentions, IReadOnlyList<string> Topics)
{
    public Language Language => Guess.Language;

    /// <summary>Ids of the roles named, each once, in order of appearance.</summary>
    public IReadOnlyList<string> Roles { get; } = [.. Mentions.Select(mention => mention.RoleId).Distinct(StringComparer.Ordinal)];

    /// <summary>The words that name no role.</summary>
    public IEnumerable<Word> Rest => Words.Where((_, i) => !Mentions.Any(mention => i >= mention.First && i < mention.First + mention.Count));
}

/// <summary>Hears a message with what the knowledge base knows of roles, topics and languages.</summary>
internal sealed class Listener(KnowledgeBase knowledge, RoleFinder roles)
{
    private readonly TopicFinder _topics = new(knowledge.Topics);
    private readonly LanguageDetector _languages = new(knowledge);

    /// <summary>Understands a text; a language the user asked for outweighs what the words look like.</summary>
    public Heard Hear(string text, string? locale, Memory memory)
    {
        var words = Word.Split(text);
        var mentions = roles.Find(words);
        var guess = _languages.Detect(words, mentions, memory.Language, locale);
        if (memory is { LanguageChosen: true, Language: { } chosen })
            guess = guess with { Language = chosen };
        return new Heard(text, words, guess, mentions, _topics.Find(words, guess.OfWords));
    }
}
