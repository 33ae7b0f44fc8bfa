namespace Microsoft.Bot.Schema;

/// <summary>Reactions with an agreed name.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
