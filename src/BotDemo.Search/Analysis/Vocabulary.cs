using System.Runtime.InteropServices;

namespace BotDemo.Search.Analysis;

/// <summary>The words that a base knows, and how often it uses them.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<Word, int> _counts = [];

    public IReadOnlyDictionary<Word, int> Words => _counts;

    public void Add(IEnumerable<Word> words)
    {
        foreach (var word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _)++;
        }
    }
}
