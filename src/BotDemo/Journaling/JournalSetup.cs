using BotDemo.Journal;
using BotDemo.Settings;
using Microsoft.Extensions.Options;

namespace BotDemo.Journaling;

/// <summary>The journal, in the folder for state.</summary>
internal static partial class JournalSetup
{
    public static void AddJournal(this WebApplicationBuilder builder)
    {
        builder.AddSection<JournalOptions>("Journal");
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<IOptions<JournalOptions>>().Value;
            var state = services.GetRequiredService<IOptions<StateOptions>>().Value;
            var folder = Path.GetFullPath(Path.Combine(state.Folder, options.Folder), builder.Environment.ContentRootPath);
            var logger = services.GetRequiredService<ILogger<JournalWriter>>();
            return new JournalWriter(folder, options, services.GetRequiredService<TimeProvider>(), fault => CannotWrite(logger, fault, folder));
        });
        builder.Services.AddSingleton<RecentAnswers>();
        builder.Services.AddSingleton<TurnJournal>();
    }

    [LoggerMessage(LogLevel.Error, "The journal in {Folder} cannot be written; turns are answered without it")]
    private static partial void CannotWrite(ILogger logger, Exception fault, string folder);
}
