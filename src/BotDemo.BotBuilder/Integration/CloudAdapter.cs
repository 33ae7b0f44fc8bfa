using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The adapter behind <c>/api/messages</c>. A request is refused as early as its fault can be known: method, length, kind of
/// content, capacity, token, body, and last what token and body say together.
/// </summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private readonly BotBuilderOptions options;
    private readonly TurnGate gate;
    private readonly TurnHistory history;

    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
        options = botFrameworkAuthentication.Options;
        gate = new TurnGate(options.MaxConcurrentTurns);
        history = new TurnHistory(TimeProvider.System);
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (RefuseByHeaders(httpRequest, httpResponse) is { } early)
        {
            httpResponse.StatusCode = early;
            return;
        }

        using var place = gate.TryEnter();
        if (place is null)
        {
            await Refuse(httpResponse, StatusCodes.Status503ServiceUnavailable).WriteAsync(httpResponse);
            return;
        }

        var answer = await AnswerAsync(httpRequest, httpResponse, bot, cancellationToken);
        await answer.WriteAsync(httpResponse);
    }

    private int? RefuseByHeaders(HttpRequest request, HttpResponse response)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            response.Headers.Allow = HttpMethods.Post;
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (request.ContentLength > options.MaxBodyBytes)
            return StatusCodes.Status413PayloadTooLarge;

        return request.HasJsonContentType() ? null : StatusCodes.Status415UnsupportedMediaType;
    }

    private async Task<TurnAnswer> AnswerAsync(HttpRequest request, HttpResponse response, IBot bot, CancellationToken cancellationToken)
    {
        var header = request.Headers.Authorization.ToString();
        var token = await BotFrameworkAuthentication.CheckTokenAsync(header, cancellationToken);
        if (token.Outcome is TokenOutcome.Refused or TokenOutcome.Unavailable)
            return Refuse(response, token.Outcome is TokenOutcome.Refused ? StatusCodes.Status401Unauthorized : StatusCodes.Status503ServiceUnavailable);

        var (activity, status) = await RequestBody.ReadAsync<Activity>(request, options.MaxBodyBytes, request.HttpContext.RequestAborted);
        if (status != StatusCodes.Status200OK)
            return new TurnAnswer(status);

        if (IncomingActivity.Refuse(activity) is { } refusal)
            return TurnAnswer.Of(refusal);

        var admission = await BotFrameworkAuthentication.AdmitAsync(token, header, activity!, cancellationToken);
        if (admission.Result is not { } sender)
            return Refuse(response, admission.Status);

        return await history.AnswerOnceAsync(
            activity!,
            async () => TurnAnswer.Of(await RunTurnAsync(sender, activity!, bot.OnTurnAsync, options.TurnDeadline, cancellationToken)));
    }

    private static TurnAnswer Refuse(HttpResponse response, int status)
    {
        if (status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer";
        if (status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "2";
        return new TurnAnswer(status);
    }
}
