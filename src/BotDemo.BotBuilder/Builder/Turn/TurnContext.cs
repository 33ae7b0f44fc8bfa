using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The turn that adapters hand through the middleware to the bot.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> onSend = [];
    private readonly List<UpdateActivityHandler> onUpdate = [];
    private readonly List<DeleteActivityHandler> onDelete = [];

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
    }

    /// <summary>A turn on another activity that shares state, handlers and buffered replies with the turn it comes from.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext origin)
        {
            onSend = origin.onSend;
            onUpdate = origin.onUpdate;
            onDelete = origin.onDelete;
            BufferedReplyActivities = origin.BufferedReplyActivities;
            Locale = origin.Locale;
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public string? Locale { get; set; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose sender asked for the replies in the HTTP answer.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onSend.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onUpdate.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onDelete.Add(handler);
        return this;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            TurnState.Dispose();
    }
}
