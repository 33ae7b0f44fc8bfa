namespace Microsoft.Bot.Schema;

/// <summary>Where a search from a card comes from.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string Typeahead = "typeahead";
    public const string SearchAnswer = "searchAnswer";
}
