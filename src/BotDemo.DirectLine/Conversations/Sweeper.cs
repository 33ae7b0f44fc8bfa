using BotDemo.DirectLine.Uploads;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BotDemo.DirectLine.Conversations;

/// <summary>Forgets in time: idle conversations leave memory, unused ones leave the disk with their files.</summary>
internal sealed class Sweeper(ConversationStore conversations, UploadFolder uploads, IOptions<DirectLineOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TimeSpan[] periods = [_longest, options.Value.IdleTimeout, options.Value.Retention / 4];
        using var timer = new PeriodicTimer(periods.Min(), time);
        do
        {
            foreach (var id in conversations.Sweep())
                uploads.Delete(id);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
