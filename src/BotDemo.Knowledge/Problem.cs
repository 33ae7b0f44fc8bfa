using System.Globalization;

namespace BotDemo.Knowledge;

/// <summary>An error keeps the knowledge from being used; a warning is for a curator to look at.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>A fault in the knowledge: where it is, what it is, and what to do about it.</summary>
public sealed record Problem(Place Place, Severity Severity, string What, string Hint)
{
    /// <summary>By file, then line, then text: the order in which problems are shown.</summary>
    public static Comparer<Problem> Order { get; } = Comparer<Problem>.Create((a, b) =>
        string.CompareOrdinal(a.Place.Path, b.Place.Path) is var byPath and not 0 ? byPath
        : a.Place.Line.CompareTo(b.Place.Line) is var byLine and not 0 ? byLine
        : string.CompareOrdinal(a.What, b.What));

    /// <summary><c>path:line: error: what</c>, the hint indented on a line of its own.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Place.Path}:{Place.Line}: {(Severity == Severity.Error ? "error" : "warning")}: {What}\n    {Hint}");
}
