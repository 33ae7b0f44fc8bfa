using System.Collections.Concurrent;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotDemo.BotBuilder.Tests.Fuzzing;

/// <summary>
/// Whatever comes in, the endpoint answers: parse, turn, serialise, without a fault of ours, a hang, or growth. The run here is
/// short; <c>BOTDEMO_FUZZ_INPUTS</c> asks for a long one.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Inputs = int.TryParse(Environment.GetEnvironmentVariable("BOTDEMO_FUZZ_INPUTS"), out var asked) ? asked : 3_000;

    [Fact]
    public void Whatever_comes_in_is_answered()
    {
        var faults = new ConcurrentBag<Exception>();
        var adapter = new CloudAdapter(new AnswerNowhere())
        {
            OnTurnError = (_, fault) =>
            {
                faults.Add(fault);
                return Task.CompletedTask;
            },
        };
        adapter.Use(new NormalizeMentionsMiddleware());
        adapter.Use(new TelemetryLoggerMiddleware(NullBotTelemetryClient.Instance, logPersonalInformation: true));
        var bot = new CuriousBot();

        Mutations.Activities.Sample(
            body =>
            {
                var status = Post(adapter, bot, body);
                Assert.True(faults.IsEmpty && status is 200 or 400 or 501, $"status {status} {faults.FirstOrDefault()}");
            },
            iter: Inputs,
            print: body => System.Text.Encoding.UTF8.GetString(body));

        Assert.True(GC.GetTotalMemory(forceFullCollection: true) < 400_000_000, "The heap grew.");
    }

    private static int Post(CloudAdapter adapter, CuriousBot bot, byte[] body)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = new MemoryStream();
        Assert.True(adapter.ProcessAsync(context.Request, context.Response, bot).Wait(TimeSpan.FromSeconds(10)), "The turn hangs.");
        return context.Response.StatusCode;
    }

    /// <summary>Looks at everything a bot may look at, and sends it back.</summary>
    private sealed class CuriousBot : TeamsActivityHandler
    {
        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            // Nothing to look members up with: the network is not what is tried here.
            turnContext.TurnState.Remove(typeof(IConnectorClient).FullName!);
            var activity = turnContext.Activity;
            activity.HasContent();
            activity.GetMentions();
            activity.TeamsGetTeamInfo();
            activity.TeamsGetChannelId();
            activity.RemoveRecipientMention();
            foreach (var entity in activity.Entities ?? [])
                entity?.Equals(new Entity(entity.Type));

            await base.OnTurnAsync(turnContext, cancellationToken);
            await turnContext.SendActivityAsync(activity.CreateReply("Echo: " + activity.Text), cancellationToken);
            var copy = (Activity)Activity.CreateMessageActivity();
            (copy.Value, copy.ChannelData, copy.Entities, copy.Attachments) = (activity.Value, activity.ChannelData, activity.Entities, activity.Attachments);
            copy.Properties = activity.Properties;
            await turnContext.SendActivityAsync(copy, cancellationToken);
        }
    }

    /// <summary>Lets everyone in and sends nothing anywhere, but serialises what is sent.</summary>
    private sealed class AnswerNowhere : BotFrameworkAuthentication
    {
        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
        {
            activity.DeliveryMode = DeliveryModes.ExpectReplies;
            return Task.FromResult(new AuthenticateRequestResult { ConnectorFactory = new NoConnectors() });
        }

        public override ConnectorFactory CreateConnectorFactory(System.Security.Claims.ClaimsIdentity claimsIdentity) => new NoConnectors();
    }

    private sealed class NoConnectors : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri("http://127.0.0.1:1/")));
    }
}
