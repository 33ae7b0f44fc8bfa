using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A connector refused a request.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>What the connector said, if it said it in the protocol's form.</summary>
    public ErrorResponse? Body { get; set; }
}
