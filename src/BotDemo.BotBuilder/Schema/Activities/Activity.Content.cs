using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Reading what an activity carries.</content>
public partial class Activity
{
    /// <summary>True if there is anything to show or to act on.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>The mentions among the entities; one that is not shaped like a mention is passed over.</summary>
    public Mention[] GetMentions()
    {
        var mentions = new List<Mention>();
        foreach (var entity in Entities ?? [])
        {
            if (entity is not null && string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && AsMention(entity) is { } mention)
                mentions.Add(mention);
        }

        return [.. mentions];
    }

    public TypeT? GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JToken token => token.ToObject<TypeT>(SchemaJson.Serializer),
        _ => (TypeT)ChannelData,
    };

    public bool TryGetChannelData<TypeT>([NotNullWhen(true)] out TypeT? instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
        }
        catch (Exception fault) when (fault is JsonException or InvalidCastException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }

        return instance is not null;
    }

    /// <summary>True if the activity came over a streaming connection, whose addresses are no web addresses.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static Mention? AsMention(Entity entity)
    {
        if (entity is Mention mention)
            return mention;

        try
        {
            return entity.GetAs<Mention>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
