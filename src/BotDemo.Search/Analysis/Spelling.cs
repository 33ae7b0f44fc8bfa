namespace BotDemo.Search.Analysis;

/// <summary>
/// Rewrites words that the base does not know to the nearest one that it does, so that a slip of the finger costs nothing in any
/// part of the search.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestWord = 5;
    private const int LongestWord = 30;
    private const int MaximumRewrites = 12;

    private readonly HashSet<string> _surfaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly ILookup<int, Known> _byLength;

    public Spelling(Vocabulary vocabulary)
    {
        var known = new List<Known>();
        foreach (var (word, count) in vocabulary.Words)
        {
            _stems.Add(word.Stem);
            if (_surfaces.Add(word.Surface) && word.Surface.Length is >= ShortestWord - 1 and <= LongestWord)
            {
                known.Add(new Known(word, Letters(word.Surface), count));
            }
        }

        // Frequent words first: of equally near ones the first is taken.
        _byLength = known.OrderByDescending(word => word.Count).ThenBy(word => word.Word.Surface, StringComparer.Ordinal)
            .ToLookup(word => word.Word.Surface.Length);
    }

    /// <summary>The words, unknown ones replaced where something near is known; and which were.</summary>
    public List<Word> Correct(IReadOnlyList<Word> words, List<Rewrite> rewrites)
    {
        var corrected = new List<Word>(words.Count);
        foreach (var word in words)
        {
            if (rewrites.Count < MaximumRewrites && !IsKnown(word) && Nearest(word.Surface) is { } nearest)
            {
                rewrites.Add(new Rewrite(word, nearest));
                corrected.Add(nearest);
            }
            else
            {
                corrected.Add(word);
            }
        }

        return corrected;
    }

    private bool IsKnown(Word word) => _surfaces.Contains(word.Surface) || _stems.Contains(word.Stem);

    private Word? Nearest(string surface)
    {
        if (surface.Length is < ShortestWord or > LongestWord || surface.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var letters = Letters(surface);
        var closest = surface.Length < 12 ? 2 : 3;
        Word? nearest = null;
        for (var gap = 0; gap < closest; gap++)
        {
            foreach (var length in gap == 0 ? [surface.Length] : new[] { surface.Length - gap, surface.Length + gap })
            {
                foreach (var known in _byLength[length])
                {
                    // An edit changes at most two letters of the alphabet.
                    if (System.Numerics.BitOperations.PopCount(letters ^ known.Letters) <= 2 * (closest - 1)
                        && (surface[0] == known.Word.Surface[0] || (gap == 0 && surface[1] == known.Word.Surface[1]))
                        && EditDistance.Between(surface, known.Word.Surface, closest - 1) is var distance && distance < closest)
                    {
                        (closest, nearest) = (distance, known.Word);
                    }
                }
            }
        }

        return nearest;
    }

    private static uint Letters(string surface)
    {
        var letters = 0u;
        foreach (var c in surface)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }

    private readonly record struct Known(Word Word, uint Letters, int Count);
}

/// <summary>An unknown word and the known one that it was taken for.</summary>
internal readonly record struct Rewrite(Word From, Word To);
