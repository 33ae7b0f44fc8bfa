using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What an activity must have before a turn can start.</summary>
internal static class IncomingActivity
{
    /// <summary>Null if a turn can start, else the answer to refuse it with.</summary>
    public static InvokeResponse? Refuse(Activity? activity)
    {
        if (string.IsNullOrEmpty(activity?.Type))
            return new InvokeResponse { Status = 400 };

        if (!IsWebAddress(activity.ServiceUrl))
            return Missing("serviceUrl must be an absolute http or https URL.");

        return activity.DeliveryMode != DeliveryModes.ExpectReplies && string.IsNullOrEmpty(activity.Conversation?.Id)
            ? Missing("conversation.id is missing.")
            : null;
    }

    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0;

    private static InvokeResponse Missing(string message) =>
        new() { Status = 400, Body = new ErrorResponse(new Error("BadArgument", message)) };
}
