namespace BotDemo.Tool.Report;

/// <summary>Puts questions together that are made of the same words but for a few: the most frequent wording leads its group.</summary>
internal static class QuestionGroups
{
    private const double Alike = 0.5;

    /// <summary>The groups, largest first.</summary>
    public static IReadOnlyList<QuestionGroup> Of(IEnumerable<string> questions)
    {
        var groups = new List<(HashSet<string> Words, List<Wording> Wordings)>();
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var wording in Wordings(questions))
        {
            var words = QuestionWords.Of(wording.Text);
            var near = words.SelectMany(word => byWord.GetValueOrDefault(word, [])).Distinct().ToList();
            var nearest = near.Count == 0 ? -1 : near.MaxBy(group => Likeness(groups[group].Words, words));
            if (nearest >= 0 && Likeness(groups[nearest].Words, words) >= Alike)
            {
                groups[nearest].Wordings.Add(wording);
                continue;
            }

            foreach (var word in words)
            {
                if (!byWord.TryGetValue(word, out var holders))
                    byWord[word] = holders = [];
                holders.Add(groups.Count);
            }

            groups.Add((words, [wording]));
        }

        return [.. groups.Select(group => new QuestionGroup(group.Wordings)).OrderByDescending(group => group.Count)];
    }

    // A group is led by its most frequent wording; of two equally frequent ones by the shorter.
    private static IEnumerable<Wording> Wordings(IEnumerable<string> questions) => questions
        .GroupBy(question => question, StringComparer.OrdinalIgnoreCase)
        .Select(same => new Wording(same.First(), same.Count()))
        .OrderByDescending(wording => wording.Count).ThenBy(wording => wording.Text.Length).ThenBy(wording => wording.Text, StringComparer.Ordinal);

    // Jaccard: shared words by all words.
    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }
}

/// <summary>Questions that mean much the same.</summary>
/// <param name="Wordings">Most frequent first; at least one.</param>
internal sealed record QuestionGroup(IReadOnlyList<Wording> Wordings)
{
    public string Question => Wordings[0].Text;

    public int Count => Wordings.Sum(wording => wording.Count);
}

/// <summary>One way to put a question, and how often it was put so.</summary>
internal sealed record Wording(string Text, int Count);
