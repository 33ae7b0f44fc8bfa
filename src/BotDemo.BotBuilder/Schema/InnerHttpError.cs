using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The refusal of a service behind the one that answered.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty(PropertyName = "body")]
    public object? Body { get; set; }
}
