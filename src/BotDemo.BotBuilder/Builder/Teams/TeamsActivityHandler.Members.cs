using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Who joins and leaves.</content>
public partial class TeamsActivityHandler
{
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);
        var members = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded.Where(member => member is not null))
            members.Add(await DescribeAsync(member, turnContext, cancellationToken));
        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersRemoved);
        List<TeamsChannelAccount> members = [.. membersRemoved.Where(member => member is not null).Select(AsTeams)];
        return OnTeamsMembersRemovedAsync(members, teamInfo, turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(teamsMembersAdded);
        return OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(teamsMembersRemoved);
        return OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);
    }

    // Teams announces a new member by id only. Whoever cannot be looked up is passed on as announced.
    private static async Task<TeamsChannelAccount> DescribeAsync(
        ChannelAccount member, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var announced = AsTeams(member);
        if (member.Properties.HasValues
            || string.IsNullOrEmpty(member.Id)
            || member.Id == turnContext.Activity.Recipient?.Id
            || turnContext.TurnState.Get<IConnectorClient>() is null)
            return announced;

        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken);
        }
        catch (Exception fault) when (fault is ErrorResponseException or HttpRequestException)
        {
            return announced;
        }
    }

    private static TeamsChannelAccount AsTeams(ChannelAccount member) =>
        JObject.FromObject(member, SchemaJson.Serializer).ToObject<TeamsChannelAccount>(SchemaJson.Serializer)!;
}
