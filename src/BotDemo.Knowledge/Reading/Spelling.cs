namespace BotDemo.Knowledge.Reading;

/// <summary>Guesses what an author meant to write.</summary>
internal static class Spelling
{
    /// <summary>A hint that names the candidate nearest to the word, or null if none is within two letters of it.</summary>
    public static string? Suggest(string word, IEnumerable<string> candidates)
    {
        var nearest = candidates.Where(candidate => Math.Abs(candidate.Length - word.Length) <= 2)
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(item => item.Distance <= 2 && item.Distance < item.Candidate.Length)
            .OrderBy(item => item.Distance).ThenBy(item => item.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is { } found ? $"did you mean '{found}'?" : null;
    }

    // Levenshtein's distance, ignoring case.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = best;
            }
        }

        return row[b.Length];
    }
}
