namespace BotDemo.Journal.Personal;

/// <summary>Tells phone numbers and other numbers that point to a person from years, dates and amounts.</summary>
internal static class Numbers
{
    private const int ShortestPhone = 7;
    private const int ShortestAnnounced = 5;
    private const int LongestPhone = 15;
    private const int LongRun = 7;
    private const int ManyDigits = 10;

    /// <param name="written">Digits, with what people write between them.</param>
    /// <param name="announced">True after "phone:", "Tel." and the like.</param>
    public static string Mask(string written, bool announced)
    {
        var groups = Groups(written);
        var digits = groups.Sum(group => group.Length);
        if (announced && digits >= ShortestAnnounced)
            return "[phone]";
        if (digits < ShortestPhone || IsAmount(written, groups) || IsDates(groups))
            return written;
        if (written[0] is '+' or '(' or '0')
            return digits <= LongestPhone ? "[phone]" : "[number]";
        return digits >= ManyDigits || groups.Any(group => group.Length >= LongRun) ? "[number]" : written;
    }

    private static string[] Groups(string written) =>
        written.Split(written.Where(sign => !char.IsDigit(sign)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);

    // 1.250.000 or 120,000.50 or "80.000 - 120.000".
    private static bool IsAmount(string written, string[] groups) =>
        (written.Contains('.', StringComparison.Ordinal) || written.Contains(',', StringComparison.Ordinal)) && written[0] is not ('+' or '(' or '0') && groups.All(group => group.Length <= 3);

    // Years one after the other, or days written 23.11.2026 or 2026-11-23.
    private static bool IsDates(string[] groups) =>
        groups.Any(IsYear) && groups.All(group => IsYear(group) || group.Length <= 2) && groups.Length <= 4 * groups.Count(IsYear);

    private static bool IsYear(string group) => group.Length == 4 && (group.StartsWith("19", StringComparison.Ordinal) || group.StartsWith("20", StringComparison.Ordinal));
}
