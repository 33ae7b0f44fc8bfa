using BotDemo.DirectLine.Tokens;
using BotDemo.DirectLine.Uploads;
using Microsoft.AspNetCore.Http;

namespace BotDemo.DirectLine.Http;

/// <summary>Hands out a file that a user sent, to whoever holds its signed address; nothing in it can run.</summary>
internal sealed class FileEndpoint(UploadFolder uploads, TokenService tokens)
{
    public async Task<IResult> GetAsync(HttpContext context, string conversationId, string file)
    {
        var reading = await tokens.ReadForFileAsync(context.Request.Query["t"].ToString(), file);
        if (reading.Grant?.ConversationId != conversationId)
            return Refusal.Forbidden("The address of this file is not valid.");
        if (uploads.Find(conversationId, file) is not var (path, kind))
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-store";
        return Results.File(path, kind.ContentType, fileDownloadName: "file" + kind.Extension);
    }
}
