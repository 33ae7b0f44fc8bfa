using System.Buffers;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>What is known about the language of a text.</summary>
/// <param name="Evidence">Positive for German, negative for English, from the words alone; around 0 the words tell nothing.</param>
/// <param name="Foreign">True if the words are of neither language.</param>
internal readonly record struct LanguageGuess(Language Language, double Evidence, bool Foreign)
{
    /// <summary>True if the words alone decide.</summary>
    public bool Certain => Math.Abs(Evidence) >= 1.5;

    /// <summary>The language of the words themselves, whatever language the user asked to be answered in.</summary>
    public Language OfWords => Evidence == 0 ? Language : Evidence > 0 ? Language.German : Language.English;
}

/// <summary>
/// Tells German from English by small words, by the words of the knowledge itself, and by letter triples for words that are new.
/// Names of roles that both languages use tell nothing: "Chief Technology Officer" is German in a German sentence.
/// </summary>
internal sealed class LanguageDetector
{
    private const double FunctionWordWeight = 2;
    private const double UmlautWeight = 2;
    private const double RoleNameWeight = 1;
    private const double OpeningFactor = 1.5;
    private const double Noise = 0.2;

    // Before the first word is known the client's locale is a hint; later the conversation is a better one.
    private const double LocaleHint = 0.4;
    private const double ConversationHint = 0.9;

    private static readonly SearchValues<char> _umlauts = SearchValues.Create("äöüÄÖÜß");

    private readonly LanguageModel _model;

    public LanguageDetector(KnowledgeBase knowledge) => _model = LanguageModel.Learn(knowledge);

    public LanguageGuess Detect(IReadOnlyList<Word> words, IReadOnlyList<RoleMention> roles, Language? spoken, string? locale)
    {
        var evidence = roles.Sum(role => Sign(role.Language) * RoleNameWeight);
        var foreign = 0;
        var opened = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (roles.Any(role => i >= role.First && i < role.First + role.Count))
                continue;
            var weight = Weigh(words[i], out var functionWord);
            // The first small word tells the frame of a mixed sentence.
            evidence += functionWord && !opened ? weight * OpeningFactor : weight;
            opened |= functionWord;
            if (FunctionWords.Other.Contains(words[i].Folded))
                foreign++;
        }

        // Names and numbers lean a little either way and say nothing.
        if (Math.Abs(evidence) < Noise)
            evidence = 0;
        var balance = evidence + (Sign(spoken) * ConversationHint) + (Sign(Languages.FromTag(locale)) * LocaleHint);
        var language = balance >= 0 ? Language.German : Language.English;
        return new LanguageGuess(language, evidence, IsForeign(words, foreign, evidence));
    }

    private static bool IsForeign(IReadOnlyList<Word> words, int foreign, double evidence) =>
        (foreign >= 2 && Math.Abs(evidence) < foreign * FunctionWordWeight * 0.75)
        || (words.Count >= 2 && words.All(word => word.Folded.Any(letter => char.IsLetter(letter) && letter > '\u024F')));

    private static int Sign(Language? language) => language switch
    {
        Language.German => 1,
        Language.English => -1,
        _ => 0,
    };

    private double Weigh(Word word, out bool functionWord)
    {
        functionWord = true;
        if (FunctionWords.German.Contains(word.Folded))
            return FunctionWordWeight;
        if (FunctionWords.English.Contains(word.Folded))
            return -FunctionWordWeight;
        functionWord = false;
        if (word.Folded.Any(char.IsDigit))
            return 0;
        if (word.Text.AsSpan().ContainsAny(_umlauts))
            return UmlautWeight;
        return FunctionWords.Other.Contains(word.Folded) ? 0 : _model.Lean(word.Folded);
    }
}
