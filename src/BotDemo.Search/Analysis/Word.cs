using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace BotDemo.Search.Analysis;

/// <summary>A word of a text.</summary>
/// <param name="Surface">Lower-case and folded, with its ending: what its letters are compared by.</param>
/// <param name="Stem">Without its ending: what the index holds.</param>
internal readonly record struct Word(string Surface, string Stem);

/// <summary>Notes each word, before a stemmer shortens it, in the token's type, which nothing else here uses.</summary>
internal sealed class SurfaceFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;

    public SurfaceFilter(TokenStream words)
        : base(words)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        _type.Type = _term.ToString();
        return true;
    }
}
