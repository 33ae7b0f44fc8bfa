using Microsoft.Extensions.Configuration.Json;

namespace BotDemo.Settings;

/// <summary>Looks for keys in the settings files that nothing reads: a typo must not turn into other behaviour.</summary>
internal static class SettingsFiles
{
    /// <summary>Keys and sections of ASP.NET Core and of the Bot Framework SDK.</summary>
    private static readonly string[] _known =
    [
        "Logging", "AllowedHosts", "Urls", "Kestrel",
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId",
        "ChannelService", "ValidateAuthority", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer",
        "OAuthUrl", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId",
    ];

    private static readonly string[] _appTypes = ["", "MultiTenant", "SingleTenant", "UserAssignedMsi"];

    /// <summary>Throws one <see cref="SettingsException"/> that names every fault.</summary>
    public static void Check(IConfigurationRoot configuration, IReadOnlyDictionary<string, Type> sections)
    {
        var faults = configuration.Providers.OfType<JsonConfigurationProvider>()
            .SelectMany(provider => Leaves(provider, null).Where(key => !IsKnown(key, sections))
                .Select(key => $"{provider.Source.Path}: no setting is called \"{key}\"{Suggest(key, sections)}"))
            .ToList();
        if (configuration["MicrosoftAppType"] is { } type && !_appTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
            faults.Add($"MicrosoftAppType is \"{type}\"; it can be MultiTenant, SingleTenant or UserAssignedMsi");
        if (faults.Count > 0)
            throw new SettingsException(faults);
    }

    private static IEnumerable<string> Leaves(JsonConfigurationProvider provider, string? parent)
    {
        foreach (var child in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var key = parent is null ? child : ConfigurationPath.Combine(parent, child);
            if (provider.TryGet(key, out _))
                yield return key;
            foreach (var leaf in Leaves(provider, key))
                yield return leaf;
        }
    }

    private static bool IsKnown(string key, IReadOnlyDictionary<string, Type> sections)
    {
        var parts = key.Split(ConfigurationPath.KeyDelimiter);
        if (!sections.TryGetValue(parts[0], out var type))
            return _known.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Skip(1))
        {
            if (Element(type) is { } element)
                type = element;
            else if (Property(type, part) is { } property)
                type = property;
            else
                return false;
        }

        return parts.Length > 1;
    }

    private static Type? Property(Type type, string name) => type.GetProperties()
        .FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))?.PropertyType;

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type != typeof(string) && type.GetInterface(nameof(System.Collections.IEnumerable)) is not null ? type.GetGenericArguments()[^1]
        : null;

    private static string Suggest(string key, IReadOnlyDictionary<string, Type> sections)
    {
        var names = sections.SelectMany(section => section.Value.GetProperties().Select(property => $"{section.Key}:{property.Name}")).Concat(_known);
        var nearest = names.MinBy(name => Distance(name.ToUpperInvariant(), key.ToUpperInvariant()));
        return nearest is not null && Distance(nearest.ToUpperInvariant(), key.ToUpperInvariant()) <= 3 ? $"; did you mean \"{nearest}\"?" : "";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
