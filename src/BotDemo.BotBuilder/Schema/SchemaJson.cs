using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The JSON of the protocol. One contract resolver serves the whole process: building contracts costs far more than a turn.
/// </summary>
internal static class SchemaJson
{
    /// <summary>The depth at which JSON from outside is refused.</summary>
    public const int MaxDepth = 128;

    public static readonly IContractResolver Contracts = new DefaultContractResolver();

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings(Formatting.None));

    public static readonly JsonSerializer Indented = JsonSerializer.Create(Settings(Formatting.Indented));

    /// <summary>Refuses text after the object; for bodies that come from outside.</summary>
    public static readonly JsonSerializer Strict = JsonSerializer.Create(StrictSettings());

    // Dates are parsed only where a member is a date: inside free members they stay as they were sent.
    // References and type names in the text mean nothing to the protocol and are members like any other.
    public static JsonSerializerSettings Settings(Formatting formatting) => new()
    {
        ContractResolver = Contracts,
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = formatting,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = MaxDepth,
    };

    private static JsonSerializerSettings StrictSettings()
    {
        var settings = Settings(Formatting.None);
        settings.CheckAdditionalContent = true;
        return settings;
    }
}
