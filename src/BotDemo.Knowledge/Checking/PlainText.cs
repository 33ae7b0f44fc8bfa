namespace BotDemo.Knowledge.Checking;

/// <summary>An entry's answer in one language as a reader sees it, without markup.</summary>
internal sealed record PlainText(Language Language, EntryText Text, string Short, string Details, IReadOnlyList<string> Links)
{
    public string Whole => $"{Short}\n{Details}";

    /// <summary>Null where the entry has no text in the language.</summary>
    public static PlainText? Of(Entry entry, Language language)
    {
        if (entry.In(language) is not { } text)
        {
            return null;
        }

        var links = new[] { text.ShortAnswer, text.Details }.SelectMany(MarkdownText.Links).ToList();
        return new(language, text, MarkdownText.Plain(text.ShortAnswer), MarkdownText.Plain(text.Details), links);
    }
}
