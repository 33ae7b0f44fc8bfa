using Microsoft.Extensions.Options;

namespace BotDemo.Settings;

/// <summary>Binds and validates every setting before anything else starts.</summary>
internal static class SettingsSetup
{
    private static readonly string[] _addressKeys = ["urls", "http_ports", "https_ports"];

    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.AddSection<ListenOptions>("Listen");
        builder.AddSection<KnowledgeOptions>("Knowledge");
        builder.AddSection<StateOptions>("State");
        if (!AddressIsSet(builder.Configuration))
            builder.WebHost.UseUrls(builder.Configuration.GetSection("Listen").Get<ListenOptions>()?.DefaultUrl ?? new ListenOptions().DefaultUrl);
    }

    /// <summary>A section of the settings, and the class that knows its keys: from now on any other key in it stops the host.</summary>
    public static void AddSection<TOptions>(this WebApplicationBuilder builder, string section)
        where TOptions : class
    {
        builder.Services.AddSingleton(new SettingsSection(section, typeof(TOptions)));
        builder.Services.AddOptions<TOptions>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
    }

    /// <summary>Looks for keys that nothing reads and for values that cannot be, once every section has been added and before anything starts.</summary>
    public static void CheckSettings(this WebApplication app)
    {
        var sections = app.Services.GetServices<SettingsSection>();
        SettingsFiles.Check((IConfigurationRoot)app.Configuration, sections.ToDictionary(section => section.Name, section => section.Options, StringComparer.OrdinalIgnoreCase));
        app.Services.GetRequiredService<IStartupValidator>().Validate();
    }

    private static bool AddressIsSet(ConfigurationManager configuration) =>
        _addressKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}

/// <summary>A section that an options class knows.</summary>
internal sealed record SettingsSection(string Name, Type Options);
