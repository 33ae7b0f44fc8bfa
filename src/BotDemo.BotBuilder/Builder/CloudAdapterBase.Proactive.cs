using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that the bot starts itself.</content>
public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string? botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        string? botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(
            claimsIdentity, continuationActivity, BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    public override async Task CreateConversationAsync(
        string? botAppId, string channelId, string serviceUrl, string? audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var request = Proactive(CreateClaimsIdentity(botAppId), audience);
        using var connector = await request.ConnectorFactory!.CreateAsync(serviceUrl, request.Audience, cancellationToken);
        using var answer = await connector.Conversations.CreateConversationWithHttpMessagesAsync(conversationParameters, null, cancellationToken);

        var opened = Opening(channelId, answer.Body?.ServiceUrl ?? serviceUrl, conversationParameters, answer.Body);
        using var context = await CreateTurnAsync(request, opened, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        if (string.IsNullOrEmpty(continuationActivity.Conversation?.Id) || string.IsNullOrEmpty(continuationActivity.ServiceUrl))
            throw new ArgumentException("The reference must name a conversation and a serviceUrl.", nameof(continuationActivity));

        using var context = await CreateTurnAsync(Proactive(claimsIdentity, audience), continuationActivity, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private AuthenticateRequestResult Proactive(ClaimsIdentity identity, string? audience) => new()
    {
        Audience = string.IsNullOrEmpty(audience) ? BotFrameworkAuthentication.GetOriginatingAudience() : audience,
        ClaimsIdentity = identity,
        ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity),
    };

    private static Activity Opening(string channelId, string serviceUrl, ConversationParameters parameters, ConversationResourceResponse? answer) =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Id = answer?.ActivityId ?? Guid.NewGuid().ToString(),
            Conversation = new ConversationAccount(isGroup: parameters.IsGroup, id: answer?.Id, tenantId: parameters.TenantId),
            ChannelData = parameters.ChannelData,
            Recipient = parameters.Bot,
        };
}
