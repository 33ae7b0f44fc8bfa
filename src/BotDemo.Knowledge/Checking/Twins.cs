namespace BotDemo.Knowledge.Checking;

/// <summary>
/// Compares the two languages of an entry: what one says in numbers, dates, links and role names, the other should say too.
/// </summary>
internal static class Twins
{
    private sealed record Side(
        Language Language,
        EntryText Text,
        IReadOnlyList<Figure> Figures,
        HashSet<string> Links,
        (HashSet<string> All, HashSet<string> Demanded) Roles);

    public static IEnumerable<Problem> Of(Entry entry, IReadOnlyDictionary<Language, RoleMentions> roles)
    {
        if (entry is not { German: { } german, English: { } english })
        {
            return [];
        }

        var one = Read(Language.German, german, roles);
        var other = Read(Language.English, english, roles);
        return Missing(entry, one, other).Concat(Missing(entry, other, one));
    }

    private static Side Read(Language language, EntryText text, IReadOnlyDictionary<Language, RoleMentions> roles)
    {
        var markdown = $"{text.ShortAnswer}\n\n{text.Details}";
        var plain = MarkdownText.Plain(markdown);
        return new(
            language, text, Figures.In(plain, language), [.. MarkdownText.Links(markdown).Select(Address)], roles[language].In(plain));
    }

    private static IEnumerable<Problem> Missing(Entry entry, Side said, Side unsaid)
    {
        var known = unsaid.Figures.SelectMany(figure => figure.Values).ToHashSet(StringComparer.Ordinal);
        var figures = said.Figures.Where(figure => figure.Demanded && !figure.Values.Any(known.Contains)).Select(figure => figure.Text);
        return new[]
        {
            Missing(entry, said, unsaid, "", figures),
            Missing(entry, said, unsaid, "the link ", said.Links.Except(unsaid.Links)),
            Missing(entry, said, unsaid, "the role ", said.Roles.Demanded.Except(unsaid.Roles.All)),
        }.OfType<Problem>();
    }

    private static Problem? Missing(Entry entry, Side said, Side unsaid, string kind, IEnumerable<string> items)
    {
        var list = string.Join(", ", items.Distinct(StringComparer.Ordinal).Select(item => kind + item));
        return list.Length == 0 ? null : entry.Warning(
            unsaid.Text.Lines.ShortAnswer,
            $"'{unsaid.Language.Tag()}' does not say what '{said.Language.Tag()}' says: {list}",
            "the two languages should say the same; add it here or delete it there");
    }

    // Sites that serve both languages tell them apart in the path.
    private static string Address(string url) => string.Join(
        '/', url.TrimEnd('/').Split('/').Where(part => part is not ("de" or "en" or "DE" or "EN")));
}
