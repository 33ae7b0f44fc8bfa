using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Cloud;

/// <summary>Exchanges the secret for a token at the Direct Line service of the cloud. The secret goes nowhere else.</summary>
internal sealed partial class CloudTokens(IHttpClientFactory clients, IOptions<DirectLineOptions> options, ILogger<CloudTokens> logger)
{
    public const string Client = "BotDemo.DirectLine.Cloud";

    /// <summary>A token for a new user, good for pages of one origin; null if the service gives none.</summary>
    public async Task<CloudToken?> GenerateAsync(string origin, CancellationToken cancellationToken)
    {
        var service = options.Value.CloudUrl.TrimEnd('/');
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{service}{DirectLineSetup.Route}/tokens/generate")
        {
            Content = JsonContent.Create(new { user = new { id = $"dl_{Guid.NewGuid():N}" }, trustedOrigins = new[] { origin } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Secret);
        try
        {
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode && await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken) is var read
                && read.TryGetProperty("token", out var token) && token.GetString() is { Length: > 0 } text)
                return new CloudToken(read.GetProperty("conversationId").GetString() ?? "", text, read.GetProperty("expires_in").GetInt32(), service + DirectLineSetup.Route);
            LogRefused((int)response.StatusCode, service);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException
            || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnreachable(fault, service);
        }

        return null;
    }

    [LoggerMessage(LogLevel.Error, "{Service} answered {Status} to the exchange of DirectLine:Secret for a token")]
    private partial void LogRefused(int status, string service);

    [LoggerMessage(LogLevel.Error, "{Service} gave no token")]
    private partial void LogUnreachable(Exception fault, string service);
}
