using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The connector's calls, as addresses below <c>v3/conversations</c>.</summary>
internal sealed class Conversations(ConnectorClient client, ConnectorPipeline pipeline) : IConversations
{
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string? continuationToken = null, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationsResult>(
            HttpMethod.Get, Root() + Query(("continuationToken", continuationToken)), null, null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, Root(), parameters, null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "activities"), activity, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "activities", "history"), transcript, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Put, Of(conversationId, "activities", activityId), activity, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "activities", activityId), activity, conversationId, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await SendAsync<object>(
            HttpMethod.Delete, Of(conversationId, "activities", activityId), null, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, Of(conversationId, "members"), null, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string? continuationToken = null, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<PagedMembersResult>(
            HttpMethod.Get, Of(conversationId, "pagedmembers")
                + Query(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken)), null, conversationId, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        await SendAsync<object>(
            HttpMethod.Delete, Of(conversationId, "members", memberId), null, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, Of(conversationId, "activities", activityId, "members"), null, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "attachments"), attachmentUpload, conversationId, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<T>> GetMemberAsync<T>(string conversationId, string memberId, CancellationToken cancellationToken) =>
        SendAsync<T>(HttpMethod.Get, Of(conversationId, "members", memberId), null, conversationId, null, cancellationToken);

    private static string Root() => "/v3/conversations";

    private static string Of(string conversationId, params ReadOnlySpan<string> path)
    {
        var address = Root() + "/" + Segment(conversationId);
        foreach (var segment in path)
            address += "/" + Segment(segment);
        return address;
    }

    // An id of dots alone would climb the path; escaped, it is a name like any other.
    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);
    }

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = string.Empty;
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
                query += (query.Length == 0 ? "?" : "&") + name + "=" + Uri.EscapeDataString(value);
        }

        return query;
    }

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method, string path, object? body, string? conversationId, Dictionary<string, List<string>>? headers, CancellationToken cancellationToken)
    {
        // The base may have a path of its own, with or without a slash at its end; the joint is exactly one slash.
        var address = new Uri(
            client.BaseUri.GetLeftPart(UriPartial.Path).TrimEnd('/') + path,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var call = new ConnectorCall(method, address, body, conversationId, headers, client.Credentials);
        return pipeline.SendAsync<T>(call, cancellationToken);
    }
}
