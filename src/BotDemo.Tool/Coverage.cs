using System.Globalization;
using System.Text;
using BotDemo.Knowledge;

namespace BotDemo.Tool;

/// <summary>How many entries there are of each topic, for each role, in each language.</summary>
internal sealed class Coverage(KnowledgeBase knowledge)
{
    /// <summary>
    /// One row a topic, one column a role; a cell holds the number of German and English entries, or one number where they are
    /// the same.
    /// </summary>
    public string Table()
    {
        var head = knowledge.Roles.Select(role => role.Id).Prepend("topic").ToList();
        var rows = knowledge.Topics.Select(Row).Prepend(head).ToList();
        var widths = head.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            table.AppendLine(string.Join(
                "  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
        }

        return table.ToString();
    }

    /// <summary>The same as data: only pairs of topic and role that some entry is about.</summary>
    public IEnumerable<object> Rows() =>
        from topic in knowledge.Topics
        from role in knowledge.Roles
        let german = Count(topic, role, Language.German)
        let english = Count(topic, role, Language.English)
        where german + english > 0
        select new { topic = topic.Id, role = role.Id, de = german, en = english };

    private List<string> Row(Topic topic) => [topic.Id, .. knowledge.Roles.Select(role => Cell(topic, role))];

    private string Cell(Topic topic, Role role)
    {
        var german = Count(topic, role, Language.German);
        var english = Count(topic, role, Language.English);
        return german != english ? string.Create(CultureInfo.InvariantCulture, $"{german}/{english}")
            : german == 0 ? "·"
            : german.ToString(CultureInfo.InvariantCulture);
    }

    private int Count(Topic topic, Role role, Language language) =>
        knowledge.Entries.Count(entry => entry.Topic == topic.Id && entry.Roles.Contains(role.Id) && entry.In(language) is not null);
}
