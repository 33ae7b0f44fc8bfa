using System.Globalization;

namespace BotDemo.Knowledge.Reading;

/// <summary>Turns what an author wrote of a source into a <see cref="Source"/>.</summary>
internal static class SourceValidation
{
    /// <summary>Null, with a problem, where something that every source has is missing.</summary>
    public static Source? Source(SourceDraft draft, FileProblems problems)
    {
        var title = Present(draft, "title", draft.Title, problems);
        var publisher = Present(draft, "publisher", draft.Publisher, problems);
        var url = Present(draft, "url", draft.Url, problems) is { } address ? Address(address, problems) : null;
        var year = draft.Year is { } written ? Year(written, problems) : null;
        var accessed = draft.Accessed is { } day ? Date("accessed", day, problems) : null;
        problems.Require(
            draft.Year is not null || draft.Accessed is not null,
            draft.Line,
            "the source has neither 'year' nor 'accessed'",
            "add the year of publication, or the day you read the page: 'accessed: 2026-01-31'");
        return title is { } what && publisher is { } who && url is not null
            ? new Source(what.Value, who.Value, year, accessed, url) { Line = draft.Line }
            : null;
    }

    /// <summary>A day written as 2026-01-31; null, with a problem, for anything else.</summary>
    public static DateOnly? Date(string key, Written<string> text, FileProblems problems)
    {
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Error(text.Line, $"'{key}' is '{text.Value}', which is not a day", "write year, month and day: 2026-01-31");
        return null;
    }

    private static int? Year(Written<string> text, FileProblems problems)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2999)
        {
            return year;
        }

        problems.Error(
            text.Line,
            $"'year' is '{text.Value}', which is not a year",
            "write four digits, or give 'accessed' instead where the page shows no year");
        return null;
    }

    private static Uri? Address(Written<string> text, FileProblems problems)
    {
        var address = Web.Address(text.Value);
        problems.Require(
            address is not null, text.Line, $"the url '{text.Value}' is not http(s)", "write the full address of the page: https://...");
        return address;
    }

    private static Written<string>? Present(SourceDraft draft, string key, Written<string>? value, FileProblems problems)
    {
        problems.Require(value is not null, draft.Line, $"the source has no '{key}'", $"add '{key}: ...' to it");
        return value;
    }
}
