namespace BotDemo.Knowledge.Checking;

/// <summary>
/// Compares the two languages of an entry: what one says in numbers, dates, links and role names, the other should say too.
/// </summary>
internal static class Twins
{
    private sealed record Side(
        PlainText Text,
        IReadOnlyList<Figure> Figures,
        HashSet<string> Links,
        (HashSet<string> All, HashSet<string> Demanded) Roles);

    public static IEnumerable<Problem> Of(
        Entry entry, PlainText german, PlainText english, IReadOnlyDictionary<Language, RoleMentions> roles)
    {
        var one = Read(german, roles);
        var other = Read(english, roles);
        return Missing(entry, one, other).Concat(Missing(entry, other, one));
    }

    private static Side Read(PlainText text, IReadOnlyDictionary<Language, RoleMentions> roles) => new(
        text, Figures.In(text.Whole, text.Language), [.. text.Links.Select(Address)], roles[text.Language].In(text.Whole));

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
            unsaid.Text.Text.Lines.ShortAnswer,
            $"'{unsaid.Text.Language.Tag()}' does not say what '{said.Text.Language.Tag()}' says: {list}",
            "the two languages should say the same; add it here or delete it there");
    }

    // Sites that serve both languages tell them apart in the path.
    private static string Address(string url) => string.Join(
        '/', url.TrimEnd('/').Split('/').Where(part => part is not ("de" or "en" or "DE" or "EN")));
}
