using System.Collections;

namespace BotDemo.Search.Ranking;

/// <summary>The parts of a score, worked out when somebody asks why: most hits are never asked.</summary>
internal sealed class LazyParts(Func<IReadOnlyList<Why>> explain) : IReadOnlyList<Why>
{
    private readonly Lazy<IReadOnlyList<Why>> _parts = new(explain);

    public int Count => _parts.Value.Count;

    public Why this[int index] => _parts.Value[index];

    public IEnumerator<Why> GetEnumerator() => _parts.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
