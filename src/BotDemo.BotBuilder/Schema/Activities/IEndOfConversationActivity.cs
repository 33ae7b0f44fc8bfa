namespace Microsoft.Bot.Schema;

/// <summary>One side ends the conversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; set; }

    string? Text { get; set; }
}
