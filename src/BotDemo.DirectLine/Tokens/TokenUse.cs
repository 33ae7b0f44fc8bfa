namespace BotDemo.DirectLine.Tokens;

/// <summary>What a token is for; one use is never good for another.</summary>
internal enum TokenUse
{
    Chat,
    Stream,
    File,
}
