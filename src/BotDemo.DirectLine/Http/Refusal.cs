using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BotDemo.DirectLine.Http;

/// <summary>The answers of the protocol to a request that is not carried out.</summary>
internal static class Refusal
{
    public static IResult BadArgument(string message) => Say(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult NoToken() => Say(StatusCodes.Status401Unauthorized, "Unauthorized", "Send the token as Authorization: Bearer.");

    public static IResult Expired() => Say(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static IResult Forbidden(string message) => Say(StatusCodes.Status403Forbidden, "Forbidden", message);

    // Clients end in silence on 404 when they reconnect; on 403 they say that the chat is over.
    public static IResult Forgotten() => Say(StatusCodes.Status403Forbidden, "ConversationNotFound", "This conversation has ended. Start a new one.");

    public static IResult NotOffered(string message) => Say(StatusCodes.Status404NotFound, "NotSupported", message);

    public static IResult TooLarge(long most) =>
        Say(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", string.Create(CultureInfo.InvariantCulture, $"At most {most} bytes are taken."));

    public static IResult BotFailed() => Say(StatusCodes.Status502BadGateway, "BotError", "The bot could not take this activity.");

    public static IResult CloudFailed() => Say(StatusCodes.Status502BadGateway, "ServiceError", "The Direct Line service gave no token.");

    public static IResult TooMany(TimeSpan retryAfter) =>
        new Delayed(Say(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Wait a little, then try again."), Math.Max(1, (int)Math.Ceiling(retryAfter.TotalSeconds)));

    private static IResult Say(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);

    private sealed class Delayed(IResult result, int seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return result.ExecuteAsync(httpContext);
        }
    }
}
