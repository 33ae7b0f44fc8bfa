using System.Text;

namespace BotDemo.Journal;

/// <summary>The journal as it lies on the disk: read it, or forget it.</summary>
public static class JournalFolder
{
    /// <summary>Everything from that day on (UTC), oldest first, read while it is asked for.</summary>
    /// <param name="unreadable">Told the file and number of each line that is no record, such as one that a crash has cut short.</param>
    public static IEnumerable<JournalRecord> Read(string folder, DateOnly since, Action<string, int> unreadable)
    {
        foreach (var (_, path) in DayFile.In(folder).Where(file => file.Day >= since))
        {
            using var lines = new StreamReader(DayFile.Read(path), Encoding.UTF8);
            for (var number = 1; lines.ReadLine() is { } line; number++)
            {
                if (JournalLine.Read(line) is { } record)
                    yield return record;
                else
                    unreadable(path, number);
            }
        }
    }

    /// <summary>Deletes every day before that one, or all of it.</summary>
    /// <returns>How many days were deleted.</returns>
    public static int Forget(string folder, DateOnly? before = null)
    {
        var forgotten = DayFile.In(folder).Where(file => before is null || file.Day < before).ToList();
        forgotten.ForEach(file => File.Delete(file.Path));
        return forgotten.Count;
    }
}
