using System.Net;

namespace Microsoft.Rest;

/// <summary>What remains of a refused request's answer once its connection is gone.</summary>
public class HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
{
    public HttpStatusCode StatusCode { get; } = (httpResponse ?? throw new ArgumentNullException(nameof(httpResponse))).StatusCode;

    public string? ReasonPhrase { get; } = httpResponse.ReasonPhrase;

    public string? Content { get; } = content;
}
