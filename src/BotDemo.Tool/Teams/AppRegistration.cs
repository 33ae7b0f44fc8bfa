namespace BotDemo.Tool.Teams;

/// <summary>What is particular to one installation: which bot, where it runs, and who answers for it.</summary>
/// <param name="AppId">The app id of the Azure Bot.</param>
/// <param name="Host">The public name under which the bot is reached.</param>
/// <param name="Version">Teams offers an update only if this grows.</param>
internal sealed record AppRegistration(Guid AppId, string Host, string Version, string Developer, Uri Website, Uri Privacy, Uri Terms);
