using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A question that stands on its own: what is searched for.</summary>
/// <param name="FromContext">True if the conversation had to complete what was typed.</param>
internal sealed record Question(string Text, Language Language, IReadOnlyList<string> Roles, IReadOnlyList<string> Topics, bool FromContext = false)
{
    /// <summary>The topic that an answer must have; null if any may answer.</summary>
    public string? Only { get; init; }

    /// <summary>"Tell me about the CIO": a role and nothing asked of it means what it is.</summary>
    public static Question AsTyped(Heard heard) =>
        heard is { Mentions: [var role], Topics.Count: 0 } && heard.Rest.Any() && heard.Rest.All(Ellipsis.IsFrame)
            ? new($"{(heard.Language == Language.German ? "Was ist ein" : "What is a")} {heard.Text[heard.Words[role.First].Start..heard.Words[role.First + role.Count - 1].End]}?", heard.Language, heard.Roles, ["definition"])
            : new(heard.Text, heard.Language, heard.Roles, heard.Topics);
}
