namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that exist only inside a bot.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
