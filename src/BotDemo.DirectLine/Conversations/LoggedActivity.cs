namespace BotDemo.DirectLine.Conversations;

/// <summary>An activity as it is kept: its number and its JSON.</summary>
internal sealed record LoggedActivity(long Watermark, byte[] Json);
