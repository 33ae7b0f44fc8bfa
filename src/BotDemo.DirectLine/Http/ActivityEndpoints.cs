using BotDemo.DirectLine.Conversations;
using BotDemo.DirectLine.Turns;
using BotDemo.DirectLine.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace BotDemo.DirectLine.Http;

/// <summary>What the user says.</summary>
internal sealed class ActivityEndpoints(
    TurnRunner turns, Door door, Limiter limiter, PublicAddress address, UploadFolder uploads, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private DirectLineLimits Limits => options.Value.Limits;

    public async Task<IResult> PostAsync(HttpContext context, string conversationId)
    {
        var (conversation, refusal) = await door.FindAsync(context.Request, conversationId);
        if ((refusal ?? limiter.Activity(conversationId)) is { } no)
            return no;
        if (await BoundedBody.ReadAsync(context.Request, Limits.ActivityBytes, context.RequestAborted) is not { } body)
            return Refusal.TooLarge(Limits.ActivityBytes);
        return ActivityJson.Parse(body) is { } sent
            ? await AcceptAsync(context, conversation!, sent)
            : Refusal.BadArgument("The body is not the JSON of an activity.");
    }

    /// <summary>A message with files.</summary>
    public async Task<IResult> UploadAsync(HttpContext context, string conversationId)
    {
        var (conversation, refusal) = await door.FindAsync(context.Request, conversationId);
        if ((refusal ?? limiter.Activity(conversationId)) is { } no)
            return no;
        if (!options.Value.Uploads.Enabled)
            return Refusal.NotOffered("This bot takes no files.");
        var (sent, fault) = await uploads.ReceiveAsync(context.Request, conversation!.Grant, address.Of(context.Request), Limits.ActivityBytes);
        return fault ?? await AcceptAsync(context, conversation, sent!);
    }

    // The echo goes out before the bot is asked: the user sees at once that the message has arrived.
    private async Task<IResult> AcceptAsync(HttpContext context, Conversation conversation, JObject sent)
    {
        if (!IncomingActivity.IsAllowed(sent))
            return Refusal.BadArgument("The type of the activity is not one that a user sends.");
        var bot = new BotIdentity(options.Value.BotName, address.Of(context.Request));
        IncomingActivity.Address(sent, conversation, bot, time.GetUtcNow());
        if (ActivityJson.ToActivity(sent) is not { } activity)
            return Refusal.BadArgument("A member of the activity does not have the form that the protocol gives it.");
        if (!conversation.Turns.HasRoom(Limits.WaitingTurnsPerConversation))
            return Refusal.TooMany(TimeSpan.FromSeconds(5));

        activity.Id = activity.Type == "typing" ? $"{conversation.Head.Id}-u{time.GetUtcNow().UtcTicks}" : Echo(conversation, sent);
        var done = await turns.WithinBoundAsync(turns.RunAsync(conversation, activity), context.RequestAborted);
        return done is false ? Refusal.BotFailed() : Results.Json(new { id = activity.Id });
    }

    private static string Echo(Conversation conversation, JObject sent)
    {
        var echo = (JObject)sent.DeepClone();
        echo.Remove("serviceUrl");
        return conversation.Append(id =>
        {
            echo["id"] = id;
            return ActivityJson.Write(echo);
        });
    }
}
