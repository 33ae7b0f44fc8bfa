using System.Text.Json;

namespace BotDemo.Tool.Eval;

/// <summary>All figures of an evaluation, per slice; what <c>eval --json</c> writes and <c>--baseline</c> reads.</summary>
/// <param name="Slices">"all" first, then languages, roles and topics.</param>
internal sealed record Scorecard(int Questions, int OutOfScope, IReadOnlyList<Slice> Slices)
{
    /// <summary>Slices with fewer in-scope questions than this are printed, but decide nothing.</summary>
    public const int TellingSize = 10;

    public static Scorecard Of(IReadOnlyList<Answered> answered)
    {
        var groups = answered.SelectMany(one => one.Groups.Select(group => (Group: group, One: one)))
            .GroupBy(pair => pair.Group, pair => pair.One)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Slice.Of(group.Key, [.. group]));
        return new Scorecard(answered.Count, answered.Count(one => !one.InScope), [Slice.Of("all", answered), .. groups]);
    }

    /// <exception cref="CouldNotRunException">The file is no scorecard.</exception>
    public static Scorecard Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Scorecard>(File.ReadAllText(path)) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new CouldNotRunException($"'{path}' is no stored run. Write one: eval --json > {path}");
        }
    }

    public string Json() => JsonSerializer.Serialize(this, JsonText.Options);

    /// <summary>The S@1 of the worst slice of a kind, <c>language</c> or <c>role</c>, that has enough questions; null where none has.</summary>
    public Slice? Worst(string kind) => Slices
        .Where(slice => slice.Name.StartsWith($"{kind} ", StringComparison.Ordinal) && slice.InScope >= TellingSize)
        .MinBy(slice => slice.Figures["S@1"].Value);
}

/// <summary>The figures of some of the questions.</summary>
internal sealed record Slice(string Name, int InScope, IReadOnlyDictionary<string, Figure> Figures)
{
    public static Slice Of(string name, IReadOnlyList<Answered> answered) => new(
        name,
        answered.Count(one => one.InScope),
        Metrics.All.Select(metric => (metric.Name, Figure: Figure.Of(metric, answered)))
            .Where(pair => pair.Figure is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Figure!, StringComparer.Ordinal));
}
