using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests;

/// <summary>What Teams alone sends reaches the method that is for it.</summary>
public sealed class TeamsTests
{
    [Theory]
    [InlineData("{'type':'messageUpdate','channelData':{'eventType':'editMessage'}}", "edit")]
    [InlineData("{'type':'messageUpdate','channelData':{'eventType':'undeleteMessage'}}", "undelete")]
    [InlineData("{'type':'messageDelete','channelData':{'eventType':'softDeleteMessage'}}", "delete")]
    [InlineData("{'type':'conversationUpdate','channelData':{'eventType':'teamRenamed','team':{'name':'New'}}}", "renamed New")]
    [InlineData("{'type':'conversationUpdate','channelData':{'team':{'name':'T'}},'membersAdded':[{'id':'u','userPrincipalName':'ada@x'}]}", "added ada@x to T")]
    [InlineData("{'type':'messageReaction','reactionsAdded':[{'type':'like'}]}", "reaction like")]
    [InlineData("{'type':'installationUpdate','action':'add'}", "installed")]
    [InlineData("{'type':'messageUpdate','channelData':[1]}", null)]
    public async Task Each_event_has_its_method(string json, string? expected)
    {
        var adapter = new TestAdapter("msteams");
        await adapter.ProcessActivityAsync(JObject.Parse(json).ToObject<Activity>()!, new Bot().OnTurnAsync);

        Assert.Equal(expected, (adapter.GetNextReply() as Activity)?.Text);
    }

    [Fact]
    public async Task An_invoke_without_name_is_a_card_action()
    {
        var adapter = new TestAdapter("msteams");
        InvokeResponse? response = null;
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Invoke), async (turn, token) =>
        {
            await new Bot().OnTurnAsync(turn, token);
            response = turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)?.Value as InvokeResponse;
        });

        Assert.Equal(200, response?.Status);
    }

    private sealed class Bot : TeamsActivityHandler
    {
        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("edit", cancellationToken: cancellationToken);

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("undelete", cancellationToken: cancellationToken);

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("delete", cancellationToken: cancellationToken);

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"renamed {teamInfo?.Name}", cancellationToken: cancellationToken);

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"added {teamsMembersAdded[0].UserPrincipalName} to {teamInfo?.Name}", cancellationToken: cancellationToken);

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"reaction {messageReactions[0].Type}", cancellationToken: cancellationToken);

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("installed", cancellationToken: cancellationToken);

        protected override Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(CreateInvokeResponse());
    }
}
