using System.Runtime.InteropServices;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>How much a word leans to one language, learned from the knowledge in both.</summary>
internal sealed class LanguageModel
{
    private const double KnownWordLimit = 1.5;
    private const double SharedWordLimit = 0.3;
    private const double NewWordLimit = 0.8;

    private readonly Dictionary<string, (int German, int English)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int German, int English)> _triples = new(StringComparer.Ordinal);

    public static LanguageModel Learn(KnowledgeBase knowledge)
    {
        var model = new LanguageModel();
        foreach (var entry in knowledge.Entries)
        {
            foreach (var language in Languages.All)
            {
                if (entry.In(language) is { } text)
                    model.Read(string.Join(' ', [text.Title, .. text.Questions, text.ShortAnswer, text.Details]), language);
            }
        }

        return model;
    }

    /// <summary>Positive for German, negative for English; 0 where nothing is known.</summary>
    public double Lean(string word)
    {
        if (_words.TryGetValue(word, out var counts))
            return Math.Clamp(LogOdds(counts), -Limit(counts), Limit(counts));

        var known = Triples(word).Select(triple => _triples.GetValueOrDefault(triple)).Where(seen => seen != default).ToList();
        return known.Count < 2 ? 0 : Math.Clamp(known.Average(LogOdds), -NewWordLimit, NewWordLimit);
    }

    // "vs", "Startup", "Compliance": a word at home in both languages tells little, however the counts fall.
    private static double Limit((int German, int English) counts) => Math.Min(counts.German, counts.English) >= 2 ? SharedWordLimit : KnownWordLimit;

    private static double LogOdds((int German, int English) counts) => Math.Log((counts.German + 0.5) / (counts.English + 0.5));

    private static IEnumerable<string> Triples(string word)
    {
        var framed = $"^{word}$";
        for (var i = 0; i + 3 <= framed.Length; i++)
            yield return framed.Substring(i, 3);
    }

    private void Read(string text, Language language)
    {
        foreach (var word in Word.Split(text))
        {
            Count(_words, word.Folded, language);
            foreach (var triple in Triples(word.Folded))
                Count(_triples, triple, language);
        }
    }

    private static void Count(Dictionary<string, (int German, int English)> table, string key, Language language)
    {
        ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _);
        counts = language == Language.German ? (counts.German + 1, counts.English) : (counts.German, counts.English + 1);
    }
}
