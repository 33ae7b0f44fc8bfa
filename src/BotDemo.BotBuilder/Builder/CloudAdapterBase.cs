using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that speaks to channels over HTTP, whatever brings the activities in.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var result = new AuthenticateRequestResult
        {
            Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
            ClaimsIdentity = claimsIdentity,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for whoever the header proves to have sent the activity.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn. The answer is null for anything but an invoke or a request for the replies.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await CreateTurnAsync(authenticateRequestResult, activity, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return ResultOf(context);
    }

    protected ClaimsIdentity CreateClaimsIdentity(string? botAppId)
    {
        var appId = botAppId ?? string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, appId),
            new Claim(AuthenticationConstants.AppIdClaim, appId),
        ]);
    }

    private protected async Task<TurnContext> CreateTurnAsync(
        AuthenticateRequestResult request, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var connectors = request.ConnectorFactory ?? throw new ArgumentException("The request has no connector factory.", nameof(request));
        var context = new TurnContext(this, activity);
        if (request.ClaimsIdentity is { } identity)
            context.TurnState.Set<IIdentity>(BotIdentityKey, identity);
        if (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _))
            context.TurnState.Set(await connectors.CreateAsync(activity.ServiceUrl!, request.Audience, cancellationToken));
        context.TurnState.Set(callback);
        context.TurnState.Set(connectors);
        if (request.Audience is { } audience)
            context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }

    private protected static InvokeResponse? ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) };

        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;

        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 };
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector: its activity names no serviceUrl.");
}
