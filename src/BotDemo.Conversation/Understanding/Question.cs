using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A question that stands on its own: what is searched for.</summary>
/// <param name="FromContext">True if the conversation had to complete what was typed.</param>
internal sealed record Question(string Text, Language Language, IReadOnlyList<string> Roles, IReadOnlyList<string> Topics, bool FromContext = false)
{
    public static Question AsTyped(Heard heard) => new(heard.Text, heard.Language, heard.Roles, heard.Topics);
}
