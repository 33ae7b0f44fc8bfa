using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot must answer.</content>
public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => Same(expected, (reply as Activity)?.Text, description), description, timeout);
    }

    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                var text = (reply as Activity)?.Text;
                if (text?.Contains(expected, StringComparison.Ordinal) != true)
                    throw Different(description, $"text with '{expected}'", text);
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                Same(expected.Type, reply.Type, description);
                Same((expected as Activity)?.Text, (reply as Activity)?.Text, description);
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity> equalityComparer, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw Different(description, Describe(expected), Describe(reply));
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            IActivity reply;
            try
            {
                reply = await adapter.GetNextReplyAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"No reply within {timeout} ms. {description}");
            }

            validateActivity(reply);
        });
    }

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = (reply as Activity)?.Text;
                if (!candidates.Contains(text, StringComparer.Ordinal))
                    throw Different(description, $"one of '{string.Join("', '", candidates)}'", text);
            },
            description,
            timeout);
    }

    /// <summary>Waits for all of <paramref name="timeout"/> (milliseconds) and fails if the bot says anything.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await adapter.GetNextReplyAsync(limit.Token);
            throw Different(description, "no reply", Describe(reply));
        }
        catch (OperationCanceledException)
        {
            // Silence, as hoped for.
        }
    });

    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Plays a recorded conversation: activities of bots are expected, all others are sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, string? description = null, uint timeout = 3000) => Test(
        activities,
        (expected, actual) =>
        {
            Same(expected.Type, actual.Type, description);
            Same((expected as Activity)?.Text, (actual as Activity)?.Text, description);
        },
        description,
        timeout);

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => activity.From?.Role == RoleTypes.Bot
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    private static void Same(string? expected, string? actual, string? description)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
            throw Different(description, $"'{expected}'", actual is null ? null : $"'{actual}'");
    }

    private static string Describe(IActivity activity) => $"{activity.Type} '{(activity as Activity)?.Text}'";

    private static InvalidOperationException Different(string? description, string expected, string? actual) =>
        new($"{description ?? "The reply differs."} Expected {expected}, got {actual ?? "nothing"}.");
}
