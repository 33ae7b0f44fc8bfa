using Microsoft.AspNetCore.Http;

namespace BotDemo.DirectLine.Http;

/// <summary>Reads the body of a request, but not without end.</summary>
internal static class BoundedBody
{
    /// <summary>The body; null if it is larger than allowed.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most)
            return null;
        return await ReadAsync(request.Body, most, cancellationToken);
    }

    public static async Task<byte[]?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        var read = new MemoryStream();
        var buffer = new byte[8_192];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (read.Length + count > most)
                return null;
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
