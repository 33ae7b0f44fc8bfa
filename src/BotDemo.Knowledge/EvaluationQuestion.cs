namespace BotDemo.Knowledge;

/// <summary>A question with the entries that should answer it, by which the bot is measured.</summary>
/// <param name="Set">The name of the set, from the file's name: <c>dev</c> may guide work, <c>test</c> only measures.</param>
/// <param name="Entries">Ids of entries, any of which is right; empty where the bot should decline.</param>
/// <param name="Context">What the user said before, oldest first.</param>
public sealed record EvaluationQuestion(
    string Set, Language Language, string Id, string Text, IReadOnlyList<string> Entries, IReadOnlyList<string> Context, Place Place);
