using System.Globalization;

namespace BotDemo.Knowledge.Reading;

/// <summary>Turns what an author wrote in a language into an <see cref="EntryText"/>.</summary>
internal static class TextValidation
{
    /// <summary>What there is in each language; a missing one is a warning, if the other is there.</summary>
    public static (EntryText? German, EntryText? English) Texts(EntryDraft draft, FileProblems problems)
    {
        var line = draft.Id?.Line ?? 2;
        var drafts = Languages.All.Select(language => draft.Texts.FirstOrDefault(text => text.Language == language)).ToList();
        problems.Require(draft.Texts.Count > 0, line, "there is no text in either language", "add '# de: question' and '# en: question'");
        foreach (var language in Languages.All.Where((_, index) => draft.Texts.Count > 0 && drafts[index] is null))
        {
            problems.Warning(line, $"there is no text in '{language.Tag()}'", $"add a section '# {language.Tag()}: question'");
        }

        return (Text(drafts[0], problems), Text(drafts[1], problems));
    }

    private static EntryText? Text(TextDraft? text, FileProblems problems)
    {
        if (text is null)
        {
            return null;
        }

        var tag = text.Language.Tag();
        problems.Require(
            text.Title.Length > 0, text.Line, $"the heading '# {tag}:' has no question", "write the question behind the colon");
        if (text.Short is not { } answer)
        {
            problems.Error(
                text.Line,
                $"the short answer is missing in '{tag}'",
                "write one paragraph after the list of questions, before any other list");
            return null;
        }

        Measure(
            answer.Line,
            "the short answer",
            answer.Value.Plain.Length,
            Limits.ShortAnswer,
            "move what is not needed at once to a second paragraph",
            problems);
        Measure(answer.Line, $"the answer in '{tag}'", text.PlainLength, Limits.Answer, "shorten it, or split the entry in two", problems);
        return new(text.Title, [.. text.Questions.Select(question => question.Value)], answer.Value.Markdown, text.Details?.Value ?? "")
        {
            Lines = new(text.Line, [.. text.Questions.Select(question => question.Line)], answer.Line, text.Details?.Line ?? answer.Line),
        };
    }

    private static void Measure(int line, string what, int length, int limit, string hint, FileProblems problems) => problems.Require(
        length <= limit,
        line,
        string.Create(CultureInfo.InvariantCulture, $"{what} has {length:N0} characters, more than {limit:N0}"),
        hint);
}
