using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BotDemo.Knowledge.Reading;

/// <summary>Reads what follows the front matter: for each language a heading, other ways to ask, the short answer, the details.</summary>
internal sealed class EntryBody
{
    private const string Headings = "the only headings are '# de: question' and '# en: question'";

    // Tables are recognised so that they can be refused by name.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly string _text;
    private readonly ProblemList _problems;

    private EntryBody(string path, int linesBefore, string text, ProblemList problems) =>
        (_path, _linesBefore, _text, _problems) = (path, linesBefore, text, problems);

    /// <param name="path">Of the file.</param>
    /// <param name="linesBefore">How many lines of the file come before the text.</param>
    /// <param name="text">The Markdown.</param>
    /// <param name="problems">Takes what is wrong with the text.</param>
    public static IReadOnlyList<TextDraft> Read(string path, int linesBefore, string text, ProblemList problems)
    {
        try
        {
            return new EntryBody(path, linesBefore, text, problems).Sections(Markdown.Parse(text, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's way to refuse more than 128 levels.
            problems.Error(path, linesBefore + 1, "the text is nested too deeply", "use paragraphs and lists of at most two levels");
            return [];
        }
    }

    private List<TextDraft> Sections(MarkdownDocument document)
    {
        var sections = new List<TextDraft>();
        var blocks = document.ToList();
        var start = blocks.FindIndex(block => block is HeadingBlock);
        foreach (var stray in blocks.Take(start < 0 ? blocks.Count : start))
        {
            Error(stray, "text outside of a language", Headings);
        }

        while (start >= 0)
        {
            var next = blocks.FindIndex(start + 1, block => block is HeadingBlock);
            var content = blocks[(start + 1)..(next < 0 ? blocks.Count : next)];
            Add(sections, (HeadingBlock)blocks[start], content);
            start = next;
        }

        return sections;
    }

    private void Add(List<TextDraft> sections, HeadingBlock heading, List<Block> content)
    {
        var words = MarkdownText.Plain(heading);
        var language = words.StartsWith("de:", StringComparison.Ordinal) ? Language.German
            : words.StartsWith("en:", StringComparison.Ordinal) ? Language.English
            : (Language?)null;
        if (heading.Level != 1 || heading.IsSetext || language is not { } known)
        {
            Error(heading, $"wrong heading '{words}'", heading.IsSetext ? $"a line of --- or === makes a heading; {Headings}" : Headings);
            return;
        }

        if (sections.Exists(section => section.Language == known))
        {
            Error(heading, $"a second section '{known.Tag()}'", "join the two");
            return;
        }

        sections.Add(Section(known, heading, words[3..].Trim(), content));
    }

    private TextDraft Section(Language language, HeadingBlock heading, string title, List<Block> content)
    {
        foreach (var block in content)
        {
            Refuse(block);
        }

        var questions = content.FirstOrDefault() as ListBlock;
        if (questions is { IsOrdered: true })
        {
            questions = null;
        }

        RefuseGaps(questions);
        var answer = content[(questions is null ? 0 : 1)..];
        var first = answer.FirstOrDefault() as ParagraphBlock;
        var details = answer[(first is null ? 0 : 1)..];
        return new(
            language,
            Line(heading),
            title,
            questions is null ? [] : [.. questions.Select(item => Question((ListItemBlock)item)).OfType<Written<string>>()],
            first is null ? null : new(new(Slice(first, first), MarkdownText.Plain(first)), Line(first)),
            details.Count == 0 ? null : new(Slice(details[0], details[^1]), Line(details[0])),
            answer.Sum(block => MarkdownText.Plain(block).Length + 1) - 1);
    }

    // After an empty line an author means something else, but Markdown goes on with the list.
    private void RefuseGaps(ListBlock? questions)
    {
        foreach (var (item, next) in questions?.Zip(questions.Skip(1)) ?? [])
        {
            if (_text[item.Span.Start..next.Span.Start].Contains("\n\n", StringComparison.Ordinal))
            {
                Error(next, "an empty line among the ways to ask", "delete it; the short answer is a paragraph, not a list item");
            }
        }
    }

    private Written<string>? Question(ListItemBlock item)
    {
        if (item is [ParagraphBlock { Inline: { } inline } paragraph] && !inline.Descendants<LineBreakInline>().Any())
        {
            return new(MarkdownText.Plain(paragraph), Line(item));
        }

        Error(item, "a way to ask should be one line of text", "leave an empty line between the list of questions and the short answer");
        return null;
    }

    /// <summary>Reports everything that a card, a chat bubble and plain text could not all show.</summary>
    private void Refuse(Block block)
    {
        switch (block)
        {
            case ListBlock or ListItemBlock:
                foreach (var child in (ContainerBlock)block)
                {
                    Refuse(child);
                }

                break;
            case ParagraphBlock paragraph:
                foreach (var inline in paragraph.Inline?.Descendants().OfType<Inline>() ?? [])
                {
                    Refuse(inline);
                }

                break;
            default:
                Error(block, $"{Name(block)} in an answer", "answers are paragraphs and lists, with **bold** and [links](https://...)");
                break;
        }
    }

    private void Refuse(Inline inline)
    {
        var line = _linesBefore + inline.Line + 1;
        if (inline is HtmlInline html)
        {
            _problems.Error(_path, line, $"HTML in an answer: {html.Tag}", "use Markdown; write &lt; for a plain <");
        }
        else if (inline is LinkInline { IsImage: true })
        {
            _problems.Error(_path, line, "an image in an answer", "say it in words");
        }
        else if (inline is LinkInline link && !Web.Is(link.Url))
        {
            _problems.Error(_path, line, $"the link '{link.Url}' is not http(s)", "link to a page with its full address");
        }
        else if (inline is AutolinkInline { IsEmail: false } auto && !Web.Is(auto.Url))
        {
            _problems.Error(_path, line, $"the link '{auto.Url}' is not http(s)", "link to a page with its full address");
        }
    }

    private static string Name(Block block) => block switch
    {
        HtmlBlock => "HTML",
        Markdig.Extensions.Tables.Table => "a table",
        QuoteBlock => "a quotation block",
        CodeBlock => "a code block (four blanks at the start of a line make one)",
        ThematicBreakBlock => "a line across",
        LinkReferenceDefinitionGroup => "a link definition",
        _ => "something that is neither paragraph nor list",
    };

    private string Slice(Block first, Block last) => _text[first.Span.Start..Math.Min(last.Span.End + 1, _text.Length)].Trim();

    private int Line(Block block) => _linesBefore + block.Line + 1;

    private void Error(Block block, string what, string hint) => _problems.Error(_path, Line(block), what, hint);
}
