using System.Globalization;
using System.Text;

namespace BotDemo.Knowledge.Reading;

/// <summary>Finds questions that stand in two places: nobody could say which entry should answer them.</summary>
internal static class QuestionCollisions
{
    private sealed record Asked(EntryDraft Draft, Language Language, string Text, int Line);

    public static void Find(IEnumerable<EntryDraft> drafts, ProblemList problems)
    {
        var seen = new Dictionary<string, Asked>(StringComparer.Ordinal);
        foreach (var asked in drafts.SelectMany(Questions))
        {
            var key = Normalise(asked.Text);
            if (key.Length == 0)
            {
                problems.Error(asked.Draft.Path, asked.Line, "an empty question", "write the question, or delete the line");
            }
            else if (!seen.TryAdd(key, asked))
            {
                Report(asked, seen[key], problems);
            }
        }
    }

    private static void Report(Asked asked, Asked first, ProblemList problems)
    {
        if (asked.Draft != first.Draft)
        {
            var what = string.Create(
                CultureInfo.InvariantCulture, $"the question '{asked.Text}' stands in {first.Draft.Path}:{first.Line} already");
            if (asked.Language == first.Language)
            {
                problems.Error(asked.Draft.Path, asked.Line, what, "leave it to the entry that answers it better");
            }
            else
            {
                problems.Warning(
                    asked.Draft.Path,
                    asked.Line,
                    what,
                    "it is spelled alike in both languages: leave it to the entry that answers it better");
            }
        }
        else if (asked.Language == first.Language)
        {
            problems.Warning(
                asked.Draft.Path,
                asked.Line,
                $"the question '{asked.Text}' stands on line {first.Line} already",
                "delete one of the two");
        }
    }

    private static IEnumerable<Asked> Questions(EntryDraft draft) => draft.Texts.SelectMany(text =>
        text.Questions.Select(question => new Asked(draft, text.Language, question.Value, question.Line))
            .Prepend(new(draft, text.Language, text.Title, text.Line))
            .Where(asked => asked.Text.Length > 0 || asked.Line != text.Line));

    /// <summary>
    /// Small letters and digits with single blanks: what is left when case, accents, umlaut spelling and punctuation do not
    /// count.
    /// </summary>
    public static string Normalise(string question)
    {
        var text = new StringBuilder(question.Length);
        var folded = question.ToLowerInvariant().Normalize(NormalizationForm.FormC)
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD);
        foreach (var letter in folded.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd();
    }
}
