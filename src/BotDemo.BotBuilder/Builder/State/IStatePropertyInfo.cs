namespace Microsoft.Bot.Builder;

/// <summary>What a piece of state is called.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
