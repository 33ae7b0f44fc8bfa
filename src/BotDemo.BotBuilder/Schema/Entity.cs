using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A piece of meaning attached to an activity (a mention, citations, the client's abilities).
/// Whatever its members are called, they are kept in <see cref="Properties"/>.
/// </summary>
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string? type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    public T? GetAs<T>() => JObject.FromObject(this, SchemaJson.Serializer).ToObject<T>(SchemaJson.Serializer);

    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var entity = JObject.FromObject(obj, SchemaJson.Serializer).ToObject<Entity>(SchemaJson.Serializer)!;
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity? other) =>
        other is not null
        && JToken.DeepEquals(JObject.FromObject(this, SchemaJson.Serializer), JObject.FromObject(other, SchemaJson.Serializer));

    public override bool Equals(object? obj) => ReferenceEquals(this, obj) || (obj is Entity other && Equals(other));

    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
