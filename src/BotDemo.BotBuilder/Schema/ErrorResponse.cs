using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body with which connectors and bots refuse a request.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = null)
    {
        Error = error;
    }

    [JsonProperty(PropertyName = "error")]
    public Error? Error { get; set; }
}
