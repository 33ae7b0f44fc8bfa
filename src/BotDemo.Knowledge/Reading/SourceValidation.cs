using System.Globalization;

namespace BotDemo.Knowledge.Reading;

/// <summary>Turns what an author wrote of a source into a <see cref="Source"/>.</summary>
internal static class SourceValidation
{
    /// <summary>Null, with a problem, where something that every source has is missing.</summary>
    public static Source? Source(string path, SourceDraft draft, ProblemList problems)
    {
        var title = Present(path, draft, "title", draft.Title, problems);
        var publisher = Present(path, draft, "publisher", draft.Publisher, problems);
        var url = Present(path, draft, "url", draft.Url, problems) is { } address ? Address(path, address, problems) : null;
        var year = draft.Year is { } written ? Year(path, written, problems) : null;
        var accessed = draft.Accessed is { } day ? Date(path, "accessed", day, problems) : null;
        if (draft.Year is null && draft.Accessed is null)
        {
            problems.Error(path, draft.Line, "the source has neither 'year' nor 'accessed'", "add the year of publication, or the day you read the page: 'accessed: 2026-01-31'");
        }

        return title is null || publisher is null || url is null ? null : new Source(title.Value.Value, publisher.Value.Value, year, accessed, url) { Line = draft.Line };
    }

    /// <summary>A day written as 2026-01-31; null, with a problem, for anything else.</summary>
    public static DateOnly? Date(string path, string key, Written<string> text, ProblemList problems)
    {
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Error(path, text.Line, $"'{key}' is '{text.Value}', which is not a day", "write year, month and day: 2026-01-31");
        return null;
    }

    private static int? Year(string path, Written<string> text, ProblemList problems)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2999)
        {
            return year;
        }

        problems.Error(path, text.Line, $"'year' is '{text.Value}', which is not a year", "write four digits, or give 'accessed' instead where the page shows no year");
        return null;
    }

    private static Uri? Address(string path, Written<string> text, ProblemList problems)
    {
        var address = Web.Address(text.Value);
        if (address is null)
        {
            problems.Error(path, text.Line, $"the url '{text.Value}' is not http(s)", "write the full address of the page: https://...");
        }

        return address;
    }

    private static Written<string>? Present(string path, SourceDraft draft, string key, Written<string>? value, ProblemList problems)
    {
        if (value is null)
        {
            problems.Error(path, draft.Line, $"the source has no '{key}'", $"add '{key}: ...' to it");
        }

        return value;
    }
}
