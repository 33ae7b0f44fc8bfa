using System.Net;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Every call to a connector goes through here: one set of connections for the process, no redirects, bounded answers,
/// and another try where the fault may pass.
/// </summary>
internal sealed class ConnectorPipeline(Func<HttpClient> client, TimeProvider time, TimeSpan budget)
{
    private const int MaxAttempts = 5;

    private static readonly HttpClient SharedClient = ConnectorHttpClient.Create();

    public static ConnectorPipeline Shared { get; } = new(() => SharedClient, TimeProvider.System, TimeSpan.FromSeconds(14));

    public Func<HttpClient> Client => client;

    public ConnectorPipeline With(TimeSpan newBudget, IHttpClientFactory? factory) =>
        new(factory is null ? client : () => ConnectorHttpClient.From(factory), time, newBudget);

    public async Task<HttpOperationResponse<T>> SendAsync<T>(ConnectorCall call, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(budget);
        var started = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var (response, fault) = await TryAsync(call, limit.Token);
            if (response is { IsSuccessStatusCode: true })
                return await ReadAsync<T>(response, limit.Token);

            var pause = RetryDelay.Before(attempt + 1, response, time.GetUtcNow());
            if (attempt < MaxAttempts && pause < budget - time.GetElapsedTime(started) && MayPass(response, fault))
            {
                response?.Dispose();
                await Task.Delay(pause, time, limit.Token);
                continue;
            }

            if (fault is not null)
                ExceptionDispatchInfo.Throw(fault);
            using (response)
                throw await RefusalAsync(response!, limit.Token);
        }
    }

    private async Task<(HttpResponseMessage? Response, HttpRequestException? Fault)> TryAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var request = await call.CreateRequestAsync(cancellationToken);
        try
        {
            return (await client().SendAsync(request, cancellationToken), null);
        }
        catch (HttpRequestException fault)
        {
            request.Dispose();
            return (null, fault);
        }
    }

    private static bool MayPass(HttpResponseMessage? response, HttpRequestException? fault) => response is null
        ? fault?.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.ConfigurationLimitExceeded)
        : response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
            or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static async Task<HttpOperationResponse<T>> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var operation = new HttpOperationResponse<T> { Request = response.RequestMessage, Response = response };
        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (content.Length > 0)
            operation.Body = Parse<T>(content);
        return operation;
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Response = new HttpResponseMessageWrapper(response, Encoding.UTF8.GetString(content)),
            Body = Parse<ErrorResponse>(content),
        };
    }

    // What a connector answers with success is at most an id; one that is not JSON means none.
    private static T? Parse<T>(byte[] content)
    {
        try
        {
            return JsonBytes.Read<T>(content, SchemaJson.Serializer);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
