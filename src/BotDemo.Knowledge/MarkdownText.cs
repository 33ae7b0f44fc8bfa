using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BotDemo.Knowledge;

/// <summary>What the Markdown of an answer says, without its markup.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    /// <summary>The words of a text, one line for each paragraph and list item; of links the words, not the addresses.</summary>
    public static string Plain(string markdown) => Plain(Markdown.Parse(markdown, Pipeline));

    /// <summary>The addresses that a text links to, in their order.</summary>
    internal static IEnumerable<string> Links(string markdown)
    {
        // Most answers have none, and looking is cheaper than parsing.
        var mayLink = markdown.Contains("](", StringComparison.Ordinal) || markdown.Contains('<', StringComparison.Ordinal);
        return !mayLink ? [] : Markdown.Parse(markdown, Pipeline).Descendants()
            .Select(item => item is LinkInline link ? link.Url : (item as AutolinkInline)?.Url)
            .OfType<string>();
    }

    internal static string Plain(Block block)
    {
        var text = new StringBuilder();
        Write(block, text);
        return text.ToString();
    }

    private static void Write(Block block, StringBuilder text)
    {
        if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Write(child, text);
            }
        }
        else if (block is LeafBlock { Inline: { } inline })
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Write(inline, text);
        }
    }

    private static void Write(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline auto:
                    text.Append(auto.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline children:
                    Write(children, text);
                    break;
            }
        }
    }
}
