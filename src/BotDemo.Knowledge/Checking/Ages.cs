using System.Globalization;

namespace BotDemo.Knowledge.Checking;

/// <summary>Finds what may no longer hold: sources and reviews that are old, missing, or dated in the future.</summary>
internal static class Ages
{
    private const int FastYears = 5;
    private const string Reread = "look for a newer source, and say in the answer which year the fact is of";

    // On these the facts change within a few years.
    private static readonly HashSet<string> Fast = ["salary", "ai", "nis2", "dora", "kritis", "regulation"];

    // A law stays the source of what it says, however old it is.
    private static readonly HashSet<string> Law =
    [
        "eur-lex.europa.eu", "www.gesetze-im-internet.de", "www.recht.bund.de", "dejure.org",
        "www.congress.gov", "www.govinfo.gov", "www.ecfr.gov", "uscode.house.gov", "www.law.cornell.edu",
    ];

    public static IEnumerable<Problem> Of(Entry entry, DateOnly today)
    {
        if (entry.Kind == EntryKind.SmallTalk)
        {
            return [];
        }

        return entry.Sources.Select(source => Source(entry, source, today)).Append(Review(entry, today)).OfType<Problem>();
    }

    private static Problem? Source(Entry entry, Source source, DateOnly today)
    {
        if (source.Accessed > today || source.Year > today.Year)
        {
            return entry.Warning(source.Line, $"the source '{source.Title}' is dated in the future", "correct its 'year' or 'accessed'");
        }

        var year = source.Year ?? source.Accessed?.Year;
        return entry.Topic is { } topic && Fast.Contains(topic) && today.Year - year > FastYears && !Law.Contains(source.Url.Host)
            ? entry.Warning(
                source.Line,
                string.Create(CultureInfo.InvariantCulture, $"the source '{source.Title}' is of {year}, and '{topic}' ages fast"),
                Reread)
            : null;
    }

    private static Problem? Review(Entry entry, DateOnly today) => entry.Reviewed switch
    {
        null => entry.Warning(
            entry.Place.Line, "nobody has reviewed this entry", "check it against its sources, then add 'reviewed: ' with the day"),
        { } day when day > today => entry.Warning(
            entry.Place.Line, $"the review is dated in the future: {day:yyyy-MM-dd}", "correct 'reviewed'"),
        { } day when day.AddYears(entry.Topic is { } topic && Fast.Contains(topic) ? 1 : 3) < today =>
            entry.Warning(
                entry.Place.Line,
                $"the last review was on {day:yyyy-MM-dd}",
                "check it against its sources again, then set 'reviewed' to the day"),
        _ => null,
    };
}
