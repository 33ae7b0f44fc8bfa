namespace Microsoft.Rest;

/// <summary>An HTTP exchange that succeeded.</summary>
public class HttpOperationResponse : IDisposable
{
    public HttpRequestMessage? Request { get; set; }

    public HttpResponseMessage? Response { get; set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;

        Request?.Dispose();
        Response?.Dispose();
    }
}
