using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BotDemo.DirectLine.Turns;

/// <summary>Activities and their JSON. One contract resolver serves the whole process: building contracts costs more than a turn.</summary>
internal static class ActivityJson
{
    private const int MaxDepth = 64;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = MaxDepth,
    });

    /// <summary>Reads an object; null if the text is none. Dates stay as they were written.</summary>
    public static JObject? Parse(byte[] text)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(text), _utf8)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
            var read = JObject.Load(reader);
            return reader.Read() ? null : read;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The activity that an object describes; null if it describes none.</summary>
    public static Activity? ToActivity(JObject json)
    {
        try
        {
            return json.ToObject<Activity>(_serializer);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    public static byte[] Write(object activity)
    {
        var text = new MemoryStream(512);
        using (var writer = new StreamWriter(text, _utf8, leaveOpen: true))
            _serializer.Serialize(writer, activity);
        return text.ToArray();
    }
}
