namespace BotDemo.Knowledge.Reading;

/// <summary>Finds evaluation questions that would measure the wrong thing.</summary>
internal static class EvaluationValidation
{
    public static void Check(IReadOnlyList<EvaluationQuestion> questions, KnowledgeBase? knowledge, ProblemList problems)
    {
        var ids = new Dictionary<string, Place>(StringComparer.Ordinal);
        var texts = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (!ids.TryAdd(question.Id, question.Place))
            {
                Error(
                    question,
                    $"the id '{question.Id}' is taken by {Written(ids[question.Id])}",
                    "give every question an id of its own, over all files");
            }

            var talk = string.Join(
                '\n', question.Context.Append(question.Text).Select(QuestionCollisions.Normalise).Prepend(question.Language.Tag()));
            if (!texts.TryAdd(talk, question.Place))
            {
                problems.Warning(
                    question.Place.Path,
                    question.Place.Line,
                    $"the question '{question.Text}' stands in {Written(texts[talk])} already",
                    "delete one of the two: it would count twice");
            }

            foreach (var id in question.Entries.Where(id => knowledge is not null && knowledge.Entry(id) is null))
            {
                Error(
                    question,
                    $"unknown entry '{id}'",
                    Spelling.Suggest(id, knowledge!.Entries.Select(entry => entry.Id)) ?? "name the id of an entry");
            }
        }

        void Error(EvaluationQuestion question, string what, string hint) =>
            problems.Error(question.Place.Path, question.Place.Line, what, hint);
    }

    private static string Written(Place place) => FormattableString.Invariant($"{place.Path}:{place.Line}");
}
