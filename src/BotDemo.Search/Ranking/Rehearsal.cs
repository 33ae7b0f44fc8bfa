using BotDemo.Search.Analysis;

namespace BotDemo.Search.Ranking;

/// <summary>A question put to a base that does not hold it.</summary>
/// <param name="Evidence">Of the best entry.</param>
/// <param name="InScope">Whether the base still had the entry that it belongs to.</param>
/// <param name="Right">Whether that entry came first.</param>
internal readonly record struct Trial(double Evidence, bool InScope, bool Right);

/// <summary>
/// A base examines itself: one entry in six is left out with all its questions, of the others one question each, and what was left
/// out is asked. So the base learns what a score is worth, with nobody's test questions.
/// </summary>
internal static class Rehearsal
{
    private const int LeftOut = 6;
    private const int MaximumEntries = 400;
    private const int MaximumTrials = 300;

    public static List<Trial> Of(IReadOnlyList<EntryTexts> entries)
    {
        // The same knowledge gives the same curve: the seed is fixed.
        var random = new Random(1);
        var order = Enumerable.Range(0, entries.Count).ToArray();
        random.Shuffle(order);
        order = order[..Math.Min(order.Length, MaximumEntries)];
        var outOfScope = order[..(order.Length / LeftOut)].SelectMany(entry => entries[entry].Questions).ToList();
        var kept = new List<EntryTexts>();
        var inScope = new List<(AnalysedText Question, int Entry)>();
        foreach (var entry in order.Skip(order.Length / LeftOut).Select(entry => entries[entry]))
        {
            var asked = entry.Questions.Count > 1 ? random.Next(entry.Questions.Count) : -1;
            if (asked >= 0)
            {
                inScope.Add((entry.Questions[asked], kept.Count));
            }

            kept.Add(entry with { Questions = [.. entry.Questions.Where((_, question) => question != asked)] });
        }

        if (inScope.Count == 0 || outOfScope.Count == 0)
        {
            return [];
        }

        random.Shuffle(inScope);
        random.Shuffle(outOfScope);
        var ranker = new Ranker(kept);
        return [
            .. inScope.Take(MaximumTrials).Select(trial => Ask(ranker, trial.Question, trial.Entry)),
            .. outOfScope.Take(MaximumTrials).Select(question => Ask(ranker, question, null))];
    }

    private static Trial Ask(Ranker ranker, AnalysedText question, int? entry)
    {
        var scores = ranker.Rank(question, [], []);
        var best = scores.Best(1)[0];
        return new Trial(scores.Evidence(best), entry is not null, scores.Entries[best] == entry);
    }

    private static void Shuffle<T>(this Random random, List<T> list) => random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
}
