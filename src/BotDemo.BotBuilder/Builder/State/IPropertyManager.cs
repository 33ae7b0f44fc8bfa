namespace Microsoft.Bot.Builder;

/// <summary>Hands out accessors to named pieces of state.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
