using System.CommandLine;
using System.CommandLine.Parsing;
using BotDemo.Tool.Teams;

namespace BotDemo.Tool;

/// <summary><c>teams</c>: the app package with which the bot is installed in Microsoft Teams.</summary>
internal static class TeamsVerb
{
    private const int LongestDeveloper = 32;

    public static Command Define()
    {
        var appId = new Option<Guid>("--app-id") { Description = "The app id of the Azure Bot.", HelpName = "GUID", Required = true };
        var host = new Option<string>("--host") { Description = "The public name under which the bot is reached, such as bot.example.org.", HelpName = "HOST", Required = true };
        var output = new Option<string>("--out") { Description = "The package to write.", HelpName = "FILE", DefaultValueFactory = _ => "botdemo.zip" };
        var version = new Option<string>("--app-version") { Description = "Teams offers an update only if it grows.", HelpName = "X.Y.Z", DefaultValueFactory = _ => "1.0.0" };
        var developer = new Option<string>("--developer") { Description = "Who publishes the app, at most 32 characters.", HelpName = "NAME", DefaultValueFactory = _ => "BotDemo" };
        var website = Address("--website", "Where users find help.");
        var privacy = Address("--privacy", "What happens to users' data.");
        var terms = Address("--terms", "The terms of use.");
        host.Validators.Add(NameOfHost);
        version.Validators.Add(result => Demand(result, Version.TryParse(result.GetValueOrDefault<string>(), out var parsed) && parsed is { Build: >= 0, Revision: < 0 }, "takes three numbers, such as 1.0.0."));
        developer.Validators.Add(result => Demand(result, result.GetValueOrDefault<string>() is { Length: > 0 and <= LongestDeveloper }, "takes 1 to 32 characters."));
        var command = new Command("teams", "Writes the app package for Microsoft Teams.") { appId, host, output, version, developer, website, privacy, terms };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(host);
            Uri Page(Option<string?> option) => new(parsed.GetValue(option) ?? $"https://{name}/");
            var file = parsed.GetRequiredValue(output);
            using var zip = File.Create(file);
            AppPackage.Write(new(parsed.GetValue(appId), name, parsed.GetRequiredValue(version), parsed.GetRequiredValue(developer), Page(website), Page(privacy), Page(terms)), zip);
            Console.Out.WriteLine($"{file}: upload it in Teams under Apps, Manage your apps. The Azure Bot's messaging endpoint is https://{name}/api/messages");
            return Run.Good;
        });
        return command;
    }

    private static Option<string?> Address(string name, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description} Default: the start page of the host.", HelpName = "URL" };
        option.Validators.Add(result => Demand(
            result, Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps, "takes an address that begins with https://."));
        return option;
    }

    private static void NameOfHost(OptionResult result)
    {
        var name = result.GetValueOrDefault<string>() ?? "";
        Demand(result, Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal), "takes a name without scheme, port or path, such as bot.example.org.");
    }

    private static void Demand(OptionResult result, bool holds, string what)
    {
        if (!holds)
            result.AddError($"{result.Option.Name} {what}");
    }
}
