using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is who.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team or conversation that the turn is in.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return MemberAsync(turnContext, userId, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, cancellationToken);
    }

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var team = teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of a Teams team.");
        return MemberAsync(turnContext, userId, team, cancellationToken);
    }

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext, string userId, string? conversationId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        if (turnContext.TurnState.Get<IConnectorClient>()?.Conversations is not Conversations conversations)
            throw new InvalidOperationException("This method needs the turn of a connected channel.");

        using var answer = await conversations.GetMemberAsync<TeamsChannelAccount>(conversationId, userId, cancellationToken);
        return answer.Body ?? new TeamsChannelAccount { Id = userId };
    }
}
