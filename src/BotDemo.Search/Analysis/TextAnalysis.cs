using BotDemo.Knowledge;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace BotDemo.Search.Analysis;

/// <summary>
/// One language's way from text to stems: what stands in the index and what a query looks up are made the same way. There is no
/// stop list: rarity weighs the words, "IT" must survive, and "who" or "when" is often all that tells two questions apart.
/// </summary>
internal sealed class TextAnalysis : Analyzer
{
    // "NIS2", "NIS-2" and "NIS 2" are the same words.
    private const WordDelimiterFlags Parts =
        WordDelimiterFlags.GENERATE_WORD_PARTS | WordDelimiterFlags.GENERATE_NUMBER_PARTS | WordDelimiterFlags.SPLIT_ON_NUMERICS;

    private static readonly TextAnalysis German = new(Language.German);
    private static readonly TextAnalysis English = new(Language.English);

    private readonly Language _language;

    private TextAnalysis(Language language) => _language = language;

    /// <summary>One for the whole process: it keeps its buffers per thread.</summary>
    public static TextAnalysis Of(Language language) => language == Language.German ? German : English;

    /// <summary>The stems of a text in its order.</summary>
    public List<string> Terms(string text) => [.. Words(text).Select(word => word.Stem)];

    /// <summary>The words of a text in its order, of at most so many UTF-16 characters of it.</summary>
    public List<Word> Words(string text, int maximumLength = int.MaxValue)
    {
        var clean = CleanText.Of(text, maximumLength);
        var words = new List<Word>();
        using var stream = GetTokenStream("", _language == Language.German ? GenderForms.Unify(clean) : clean);
        var stem = stream.GetAttribute<ICharTermAttribute>();
        var surface = stream.GetAttribute<ITypeAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(new Word(surface.Type, stem.ToString()));
        }

        stream.End();
        return words;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream words = new WordDelimiterFilter(LuceneVersion.LUCENE_48, source, Parts, null);
        words = new LowerCaseFilter(LuceneVersion.LUCENE_48, words);
        words = _language == Language.German
            // Folds ä, ae and a (ß and ss) into one letter before the stemmer sees the word.
            ? new GermanLightStemFilter(new SurfaceFilter(new ASCIIFoldingFilter(new GermanNormalizationFilter(words))))
            : new PorterStemFilter(new SurfaceFilter(new ASCIIFoldingFilter(words)));
        return new TokenStreamComponents(source, words);
    }
}
