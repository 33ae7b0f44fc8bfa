namespace BotDemo.Search.Analysis;

/// <summary>How many insertions, deletions, replacements and swaps of neighbours lie between two words (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <returns>The distance, or one more than <paramref name="maximum"/> where it is larger.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int maximum)
    {
        if (Math.Abs(a.Length - b.Length) > maximum)
        {
            return maximum + 1;
        }

        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (!same && i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > maximum)
            {
                return maximum + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return Math.Min(last[b.Length], maximum + 1);
    }
}
