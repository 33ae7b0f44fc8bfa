namespace BotDemo.Knowledge;

/// <summary>How long an answer may be, in characters without markup: what a chat bubble and a card can show.</summary>
public static class Limits
{
    public const int ShortAnswer = 400;

    /// <summary>The short answer and the details of one language together.</summary>
    public const int Answer = 3000;
}
