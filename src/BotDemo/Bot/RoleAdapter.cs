using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BotDemo.Bot;

/// <summary>The door for Bot Framework channels.</summary>
internal sealed class RoleAdapter : CloudAdapter
{
    public RoleAdapter(BotFrameworkAuthentication authentication, TurnErrors errors, ILogger<RoleAdapter> logger)
        : base(authentication, logger) => OnTurnError = errors.HandleAsync;
}
