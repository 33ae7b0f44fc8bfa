using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One call to a connector; it can be sent again, as a request of its own each time.</summary>
internal sealed class ConnectorCall(
    HttpMethod method, Uri address, object? body, string? conversationId, Dictionary<string, List<string>>? headers, ServiceClientCredentials? credentials)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");
    private static readonly string UserAgent =
        $"Microsoft-BotFramework/3.1 BotDemo.BotBuilder/{typeof(ConnectorCall).Assembly.GetName().Version} .NET/{Environment.Version} ({RuntimeInformation.RuntimeIdentifier})";

    private readonly byte[]? json = body is null ? null : JsonBytes.Write(body, SchemaJson.Serializer);

    public async Task<HttpRequestMessage> CreateRequestAsync(CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (conversationId is not null && conversationId.All(character => character is >= ' ' and <= '~'))
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationId);
        foreach (var (name, values) in headers ?? [])
            request.Headers.TryAddWithoutValidation(name, values);

        if (json is not null)
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = JsonType } };

        if (credentials is not null)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        return request;
    }
}
