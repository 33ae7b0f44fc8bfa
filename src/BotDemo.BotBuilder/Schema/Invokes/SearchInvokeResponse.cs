namespace Microsoft.Bot.Schema;

/// <summary>A bot's answer to a search from a card.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
