using BotDemo.DirectLine.Http;
using BotDemo.DirectLine.Tokens;
using BotDemo.DirectLine.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace BotDemo.DirectLine.Uploads;

/// <summary>Files that users sent, a folder for each conversation.</summary>
internal sealed class UploadFolder(StateFolder folder, TokenService tokens, IOptions<DirectLineOptions> options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int LongestName = 100;

    private UploadOptions Limits => options.Value.Uploads;

    /// <summary>Reads a multipart message, keeps its files, and returns the activity that names them; or the refusal.</summary>
    public async Task<(JObject? Activity, IResult? Refusal)> ReceiveAsync(HttpRequest request, Grant grant, string publicUrl, int mostActivityBytes)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is not { Length: > 0 and <= 200 } boundary)
            return (null, Refusal.BadArgument("Send the files as multipart/form-data."));
        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, request.Body), grant, publicUrl, mostActivityBytes, request.HttpContext.RequestAborted);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or BadHttpRequestException)
        {
            return (null, Refusal.BadArgument("The body is not complete."));
        }
    }

    /// <summary>A kept file with its type, for the answer to a browser; null if there is none.</summary>
    public (string Path, FileKind Kind)? Find(string conversationId, string file)
    {
        var path = folder.PathOf("uploads", Path.GetFileName(conversationId), Path.GetFileName(file));
        return FileKind.OfExtension(Path.GetExtension(file)) is { } kind && File.Exists(path) ? (path, kind) : null;
    }

    public void Delete(string conversationId)
    {
        var path = folder.PathOf("uploads", Path.GetFileName(conversationId));
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    private async Task<(JObject? Activity, IResult? Refusal)> ReadPartsAsync(
        MultipartReader parts, Grant grant, string publicUrl, int mostActivityBytes, CancellationToken cancellationToken)
    {
        var activity = new JObject { ["type"] = "message" };
        var files = new JArray();
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            var isActivity = part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true;
            var most = isActivity ? mostActivityBytes : Limits.FileBytes;
            if (await BoundedBody.ReadAsync(part.Body, most, cancellationToken) is not { } content)
                return (null, Refusal.TooLarge(most));
            if (isActivity)
            {
                if (ActivityJson.Parse(content) is not { } read)
                    return (null, Refusal.BadArgument("The part \"activity\" is not the JSON of an activity."));
                activity = read;
                continue;
            }

            if (files.Count == Limits.FilesPerMessage)
                return (null, Refusal.TooLarge(most));
            if (FileKind.Of(content) is not { } kind)
                return (null, Refusal.BadArgument("Only images (PNG, JPEG, GIF, WebP) and PDF files are taken."));
            if (Keep(grant, content, kind) is not { } url)
                return (null, Refusal.TooLarge(Limits.ConversationBytes));
            files.Add(new JObject { ["contentType"] = kind.ContentType, ["contentUrl"] = publicUrl + url, ["name"] = NameOf(part) ?? "file" + kind.Extension });
        }

        activity["attachments"] = files;
        return files.Count == 0 ? (null, Refusal.BadArgument("There is no file in the message.")) : (activity, null);
    }

    private string? Keep(Grant grant, byte[] content, FileKind kind)
    {
        var home = folder.PathOf("uploads", Path.GetFileName(grant.ConversationId));
        StateFolder.CreateFolder(folder.PathOf("uploads"));
        StateFolder.CreateFolder(home);
        if (new DirectoryInfo(home).EnumerateFiles().Sum(file => file.Length) + content.Length > Limits.ConversationBytes)
            return null;
        var name = $"{Guid.NewGuid():N}{kind.Extension}";
        using (var file = StateFolder.Open(Path.Combine(home, name), FileMode.CreateNew))
            file.Write(content);
        return $"{DirectLineSetup.Route}/files/{grant.ConversationId}/{name}?t={tokens.ForFile(grant, name)}";
    }

    private static string? NameOf(MultipartSection part)
    {
        var name = Path.GetFileName(part.AsFileSection()?.FileName ?? "");
        name = string.Concat(name.Where(letter => !char.IsControl(letter)));
        return name.Length is > 0 and <= LongestName ? name : null;
    }
}
