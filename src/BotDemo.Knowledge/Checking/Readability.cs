using System.Globalization;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds answers that are hard to take in, and entries with too few ways to ask.</summary>
internal static class Readability
{
    // A chat is read in passing. German needs fewer words because it joins them.
    private sealed record Bounds(int LongestSentence, double AverageSentence, double ReadingEase);

    private static readonly Dictionary<Language, Bounds> Limit = new()
    {
        [Language.German] = new(32, 18, 20),
        [Language.English] = new(36, 21, 10),
    };

    private const int FewestQuestions = 8;

    // Under so many words an average says nothing.
    private const int EnoughWords = 60;

    public static IEnumerable<Problem> Of(Entry entry, PlainText plain)
    {
        var (language, text) = (plain.Language, plain.Text);
        var answer = new[] { (Text: plain.Short, Line: text.Lines.ShortAnswer), (Text: plain.Details, Line: text.Lines.Details) }
            .SelectMany(part => Sentences.In(part.Text).Select(sentence => (Sentence: sentence, part.Line)))
            .Where(part => part.Sentence.Words > 0)
            .ToList();
        return
        [
            .. Questions(entry, language, text),
            .. answer.Where(part => part.Sentence.Words > Limit[language].LongestSentence)
                .Select(part => Long(entry, language, part.Sentence, part.Line)),
            .. Whole(entry, language, text, [.. answer.Select(part => part.Sentence)]),
        ];
    }

    private static IEnumerable<Problem> Questions(Entry entry, Language language, EntryText text)
    {
        if (entry.Kind == EntryKind.Answer && text.Questions.Count < FewestQuestions)
        {
            yield return entry.Warning(
                text.Lines.Title,
                string.Create(CultureInfo.InvariantCulture, $"only {text.Questions.Count} other ways to ask in '{language.Tag()}'"),
                $"add some, in other words, until there are {FewestQuestions}");
        }
    }

    private static Problem Long(Entry entry, Language language, Sentence sentence, int line) => entry.Warning(
        line,
        string.Create(CultureInfo.InvariantCulture, $"a sentence of {sentence.Words} words in '{language.Tag()}': {sentence.Start}"),
        "make two sentences of it");

    private static IEnumerable<Problem> Whole(Entry entry, Language language, EntryText text, List<Sentence> sentences)
    {
        var words = sentences.Sum(sentence => sentence.Words);
        if (words < EnoughWords)
        {
            yield break;
        }

        var average = (double)words / sentences.Count;
        if (average > Limit[language].AverageSentence)
        {
            yield return entry.Warning(
                text.Lines.ShortAnswer,
                string.Create(CultureInfo.InvariantCulture, $"the sentences in '{language.Tag()}' have {average:F0} words on average"),
                "write shorter sentences");
        }

        var ease = ReadingEase(language, average, (double)sentences.Sum(sentence => sentence.Syllables) / words);
        if (ease < Limit[language].ReadingEase)
        {
            yield return entry.Warning(
                text.Lines.ShortAnswer,
                string.Create(CultureInfo.InvariantCulture, $"the text in '{language.Tag()}' is hard to read (reading ease {ease:F0})"),
                "write shorter sentences and shorter words");
        }
    }

    // English: Flesch (1948); German: Amstad (1978). Higher is easier, 100 is a comic strip, 0 a law.
    private static double ReadingEase(Language language, double wordsPerSentence, double syllablesPerWord) => language == Language.German
        ? 180 - wordsPerSentence - (58.5 * syllablesPerWord)
        : 206.835 - (1.015 * wordsPerSentence) - (84.6 * syllablesPerWord);
}
