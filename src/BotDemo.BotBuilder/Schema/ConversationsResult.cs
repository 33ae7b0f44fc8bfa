using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the conversations of a bot.</summary>
public class ConversationsResult
{
    public ConversationsResult()
    {
    }

    public ConversationsResult(string? continuationToken = null, IList<ConversationMembers>? conversations = null)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    [JsonProperty(PropertyName = "continuationToken")]
    public string? ContinuationToken { get; set; }

    [JsonProperty(PropertyName = "conversations")]
    public IList<ConversationMembers>? Conversations { get; set; }
}
