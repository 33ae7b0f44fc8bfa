using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BotDemo.Tool.Report;

/// <summary>The report as text and as JSON.</summary>
internal sealed partial record JournalReport
{
    private const int MostShown = 20;
    private const int MostWordings = 3;

    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Since:yyyy-MM-dd} to {Until:yyyy-MM-dd}: {Turns} turns{Sum(Languages)}, {Likes} liked, {Dislikes} disliked");
        if (Kinds.Count > 0)
            text.AppendLine(string.Join(", ", Kinds.Select(Shown)));
        Section(text, "Without an answer", Unanswered);
        if (Disliked.Count > 0)
            text.AppendLine().AppendLine("Disliked");
        foreach (var entry in Disliked.Take(MostShown))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{entry.Count,4}  {entry.Entry ?? "no single entry"}: {entry.Questions[0].Question}");
            foreach (var comment in entry.Comments.Take(MostWordings))
                text.AppendLine(CultureInfo.InvariantCulture, $"        \"{comment}\"");
        }

        Section(text, "Asked", Asked);
        return text.ToString().TrimEnd();
    }

    public string Json() => JsonSerializer.Serialize(
        new
        {
            since = Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            until = Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            turns = Turns,
            kinds = Kinds.ToDictionary(kind => kind.Text, kind => kind.Count),
            languages = Languages.ToDictionary(language => language.Text, language => language.Count),
            liked = Likes,
            disliked = Dislikes,
            unanswered = Unanswered.Select(Data),
            dislikedEntries = Disliked.Select(entry => new { entry = entry.Entry, count = entry.Count, questions = entry.Questions.Select(Data), comments = entry.Comments }),
            asked = Asked.Select(Data),
        },
        JsonText.Options);

    private static void Section(StringBuilder text, string title, IReadOnlyList<QuestionGroup> groups)
    {
        if (groups.Count == 0)
            return;
        text.AppendLine().AppendLine(title);
        foreach (var group in groups.Take(MostShown))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Count,4}  {group.Question}");
            foreach (var wording in group.Wordings.Skip(1).Take(MostWordings))
                text.AppendLine(CultureInfo.InvariantCulture, $"      {wording.Count,4}  {wording.Text}");
        }

        if (groups.Count > MostShown)
            text.AppendLine(CultureInfo.InvariantCulture, $"      and {groups.Count - MostShown} more: --json shows all");
    }

    private static object Data(QuestionGroup group) => new { question = group.Question, count = group.Count, wordings = group.Wordings.Select(wording => new { text = wording.Text, count = wording.Count }) };

    private static string Sum(IReadOnlyList<Wording> names) => names.Count == 0 ? "" : $" ({string.Join(", ", names.Select(Shown))})";

    private static string Shown(Wording name) => string.Create(CultureInfo.InvariantCulture, $"{name.Count} {name.Text}");
}
