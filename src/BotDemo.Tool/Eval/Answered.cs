using BotDemo.Search;

namespace BotDemo.Tool.Eval;

/// <summary>One question of an evaluation and what the search made of it.</summary>
/// <param name="Relevant">Ids of the entries that answer it; empty where the right behaviour is to decline.</param>
/// <param name="Hits">Ids and confidences, best first.</param>
internal sealed record Answered(
    string Id, string Text, IReadOnlyList<string> Relevant, IReadOnlyList<(string Entry, double Confidence)> Hits, double Microseconds)
{
    /// <summary>The slices it counts in, such as <c>language de</c>, <c>role CTO</c>, <c>topic salary</c>.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Why the first hit came first.</summary>
    public Why? Why { get; init; }

    public bool InScope => Relevant.Count > 0;

    /// <summary>The confidence of the first hit; no hit is the lowest confidence.</summary>
    public double Confidence => Hits.Count > 0 ? Hits[0].Confidence : 0;

    /// <summary>The place of the first relevant hit, counted from 1; null where there is none.</summary>
    public int? Rank
    {
        get
        {
            for (var i = 0; i < Hits.Count; i++)
            {
                if (Relevant.Contains(Hits[i].Entry))
                {
                    return i + 1;
                }
            }

            return null;
        }
    }

    public bool Right => Rank == 1;
}
