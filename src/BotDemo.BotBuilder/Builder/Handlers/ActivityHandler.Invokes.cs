using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: requests that wait for their answer in the HTTP response.</content>
public partial class ActivityHandler
{
    private const string SearchName = "application/search";
    private const string CardActionName = "adaptiveCard/action";

    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            switch (turnContext.Activity.Name)
            {
                case SearchName:
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, SearchValue(turnContext.Activity), cancellationToken));
                case CardActionName:
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, CardValue(turnContext.Activity), cancellationToken));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

        // A handler may have sent its answer itself; that one stands.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
    }

    private static AdaptiveCardInvokeValue CardValue(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity);
        if (value.Action is null)
            throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw BadRequest($"The action '{value.Action.Type}' is not supported.", "NotSupported");
        return value;
    }

    private static SearchInvokeValue SearchValue(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity);
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == "msteams")
            value.Kind = SearchInvokeTypes.Search;
        if (string.IsNullOrEmpty(value.Kind))
            throw BadRequest("Missing kind property");
        if (string.IsNullOrEmpty(value.QueryText))
            throw BadRequest("Missing queryText property");
        return value;
    }

    private static T Read<T>(IInvokeActivity activity)
        where T : class
    {
        try
        {
            return activity.Value switch
            {
                null => throw BadRequest("Missing value property"),
                T typed => typed,
                JObject json => json.ToObject<T>(SchemaJson.Serializer)!,
                _ => throw BadRequest("The value property is not properly formed"),
            };
        }
        catch (JsonException)
        {
            throw BadRequest("The value property is not properly formed");
        }
    }

    private static InvokeResponseException BadRequest(string message, string code = "BadRequest") => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });

    /// <summary>Ends an invoke with a status and, if given, a body.</summary>
    protected class InvokeResponseException(HttpStatusCode statusCode, object? body = null) : Exception
    {
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
