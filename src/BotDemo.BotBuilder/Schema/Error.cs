using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Code and text of a refusal.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    [JsonProperty(PropertyName = "code")]
    public string? Code { get; set; }

    [JsonProperty(PropertyName = "message")]
    public string? Message { get; set; }

    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError? InnerHttpError { get; set; }
}
