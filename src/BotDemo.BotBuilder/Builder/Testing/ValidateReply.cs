using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a bot's reply with the expected one, and throws if they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
