namespace Microsoft.Bot.Schema;

/// <summary>A program asks the bot something and waits for the answer.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
