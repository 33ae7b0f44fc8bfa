namespace Microsoft.Rest;

/// <summary>An HTTP exchange that succeeded, with the object that came back.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T? Body { get; set; }
}
