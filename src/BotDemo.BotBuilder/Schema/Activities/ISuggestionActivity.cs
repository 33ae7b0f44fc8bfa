namespace Microsoft.Bot.Schema;

/// <summary>A message that is meant for one user about another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
