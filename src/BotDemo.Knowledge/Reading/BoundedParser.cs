using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BotDemo.Knowledge.Reading;

/// <summary>
/// A YAML parser for plain data: no anchors, no aliases, no deep nesting, which hostile files use to exhaust memory or stack.
/// </summary>
internal sealed class BoundedParser(TextReader reader) : IParser
{
    private const int MostLevels = 8;
    private readonly Parser _inner = new(reader);
    private int _level;

    public ParsingEvent? Current => _inner.Current;

    public bool MoveNext()
    {
        if (!Advance() || _inner.Current is not { } current)
        {
            return false;
        }

        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(
                current.Start, current.End, "anchors (&) and aliases (*) are not used here; quote text that starts with one");
        }

        _level += current.NestingIncrease;
        return _level <= MostLevels ? true : throw new YamlException(current.Start, current.End, "the nesting is too deep");
    }

    private bool Advance()
    {
        var last = _inner.Current?.End ?? Mark.Empty;
        try
        {
            return _inner.MoveNext();
        }
        catch (Exception fault) when (fault is not YamlException)
        {
            // The library gives up on some text with an exception of another kind, as on a list that is not closed: [a
            throw new YamlException(last, last, "something is not closed, or stands where it cannot", fault);
        }
    }
}
