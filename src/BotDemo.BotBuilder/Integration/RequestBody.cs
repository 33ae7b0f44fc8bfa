using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a request's JSON, never more of it than allowed.</summary>
internal static class RequestBody
{
    /// <summary>The object, or the status with which to refuse the request: 413 if too long, 400 if not such an object.</summary>
    public static async Task<(T? Value, int Status)> ReadAsync<T>(HttpRequest request, int limit, CancellationToken cancellationToken)
        where T : class
    {
        // One byte more than allowed shows that there is more.
        var buffer = ArrayPool<byte>.Shared.Rent(Initial(request.ContentLength, limit));
        try
        {
            var length = 0;
            while (true)
            {
                if (length == buffer.Length)
                    buffer = Grow(buffer, Math.Min(length * 2L, limit + 1L));
                var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0)
                    break;
                length += read;
                if (length > limit)
                    return (null, StatusCodes.Status413PayloadTooLarge);
            }

            return Parse<T>(buffer, length) is { } value ? (value, StatusCodes.Status200OK) : (null, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static T? Parse<T>(byte[] buffer, int length)
        where T : class
    {
        try
        {
            return JsonBytes.Read<T>(buffer.AsSpan(0, length), SchemaJson.Strict);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return null;
        }
    }

    private static int Initial(long? announced, int limit) => (int)Math.Clamp((announced ?? 4096) + 1, 256, limit + 1L);

    private static byte[] Grow(byte[] buffer, long size)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(size, buffer.Length + 1L));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
