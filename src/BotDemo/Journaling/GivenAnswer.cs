namespace BotDemo.Journaling;

/// <summary>An answer that may still be judged: what the journal is to know of it then.</summary>
/// <param name="Ids">Our id, and the ids that the channel gave its messages.</param>
internal sealed record GivenAnswer(IReadOnlyList<string> Ids, string Question, string Language, string? Entry, double Confidence);
