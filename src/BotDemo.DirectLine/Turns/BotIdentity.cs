namespace BotDemo.DirectLine.Turns;

/// <summary>How the bot appears in this channel.</summary>
internal sealed record BotIdentity(string Id, string Name, string ServiceUrl)
{
    public BotIdentity(string name, string publicUrl)
        : this("bot", name, publicUrl + "/")
    {
    }
}
