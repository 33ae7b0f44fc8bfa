namespace BotDemo.Knowledge.Checking;

/// <summary>Entries that no other entry leads to: nobody comes across them by reading on.</summary>
internal static class Orphans
{
    public static IEnumerable<Problem> In(KnowledgeBase knowledge)
    {
        var known = knowledge.Entries.SelectMany(entry => entry.Related).ToHashSet(StringComparer.Ordinal);
        return knowledge.Entries
            .Where(entry => entry.Kind == EntryKind.Answer && !known.Contains(entry.Id))
            .Select(entry => entry.Warning(
                entry.Place.Line,
                "no entry is related to this one",
                "name its id under 'related' in an entry whose readers may want it next"));
    }
}
