using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request's answer as it goes over the wire; small enough to be kept for a while.</summary>
internal sealed record TurnAnswer(int Status, byte[]? Body = null)
{
    private static readonly TurnAnswer Ok = new(StatusCodes.Status200OK);

    /// <summary>No answer at all means 200.</summary>
    public static TurnAnswer Of(InvokeResponse? response) => response switch
    {
        null => Ok,
        { Body: { } body } => new(response.Status, JsonBytes.Write(body, SchemaJson.Indented)),
        _ => new(response.Status),
    };

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Body is null)
            return;

        response.ContentType = "application/json";
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, response.HttpContext.RequestAborted);
    }
}
