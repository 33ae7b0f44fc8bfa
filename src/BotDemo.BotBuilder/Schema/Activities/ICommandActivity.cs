namespace Microsoft.Bot.Schema;

/// <summary>A request to carry out a named command.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }
}
