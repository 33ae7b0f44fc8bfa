using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers to responses.</summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = SchemaJson.Settings(Formatting.Indented);

    public static readonly JsonSerializer BotMessageSerializer = SchemaJson.Indented;

    private const int LongestBody = 30_000_000;

    /// <summary>The object in the request's body, or null if there is none.</summary>
    public static async Task<T?> ReadRequestAsync<T>(HttpRequest request)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        return (await RequestBody.ReadAsync<T>(request, LongestBody, request.HttpContext.RequestAborted)).Value;
    }

    /// <summary>Writes the status and, if there is one, the body; no answer at all means 200.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse? invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        await TurnAnswer.Of(invokeResponse).WriteAsync(response);
    }
}
