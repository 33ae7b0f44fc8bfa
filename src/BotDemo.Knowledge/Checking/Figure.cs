namespace BotDemo.Knowledge.Checking;

/// <summary>A number, date or part of a name with a number, found in a text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Values">What it may mean, in a form common to both languages; several where the text leaves it open.</param>
/// <param name="Demanded">True if the other language must say it in figures or words too.</param>
internal sealed record Figure(string Text, IReadOnlyList<string> Values, bool Demanded);
