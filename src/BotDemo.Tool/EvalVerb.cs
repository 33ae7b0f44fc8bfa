using System.CommandLine;
using System.Globalization;
using BotDemo.Knowledge;
using BotDemo.Search;
using BotDemo.Tool.Eval;

namespace BotDemo.Tool;

/// <summary><c>eval</c>: how well the search answers questions whose right entries are known.</summary>
internal static class EvalVerb
{
    private static readonly Option<string?> Knowledge = KnowledgeOption.Define();
    private static readonly Option<string?> Set = new("--set") { Description = "Evaluate a foreign base instead: a folder with kb.jsonl and queries.jsonl.", HelpName = "DIR" };
    private static readonly Option<string?> Hits = new("--run") { Description = "Write one JSON line of hits per query, for scoring elsewhere.", HelpName = "FILE" };
    private static readonly Option<string> Questions = new("--questions") { Description = "Which questions of the folder 'eval': dev or test.", DefaultValueFactory = _ => "dev", HelpName = "NAME" };
    private static readonly Option<string?> Stored = new("--baseline") { Description = "Show what changed since this stored run; exit 1 on a fall beyond its interval.", HelpName = "FILE" };
    private static readonly Option<double> Least = new("--least") { Description = "Exit 1 if the S@1 of the worst language or role is below this (0 to 1)." };
    private static readonly Option<int> Misses = new("--misses") { Description = "How many misses to show with their reasons.", DefaultValueFactory = _ => 10 };
    private static readonly Option<bool> Json = new("--json") { Description = "Write the figures as one JSON object." };

    public static Command Define()
    {
        var command = new Command("eval", "Measures how well the search finds the right entry, and knows when there is none.")
        {
            Knowledge, Set, Hits, Questions, Stored, Least, Misses, Json,
        };
        command.SetAction(Evaluate);
        return command;
    }

    private static int Evaluate(ParseResult parsed)
    {
        var set = parsed.GetValue(Set) is { } folder ? QuestionSet.Read(folder) : Own(parsed.GetValue(Knowledge), parsed.GetValue(Questions)!);
        var answered = Asking.Ask(SearchIndex.Build(set.Knowledge), set);
        if (parsed.GetValue(Hits) is { } path)
        {
            RunFile.Write(path, answered);
        }

        var card = Scorecard.Of(answered);
        Console.Out.Write(parsed.GetValue(Json) ? card.Json() + Environment.NewLine : EvalText.Table(card) + EvalText.Misses(answered, parsed.GetValue(Misses)));
        return Falls(parsed, card) ? Run.Faults : Run.Good;
    }

    // Questions that need the conversation before them are for `ask --batch`, not for the search alone.
    private static QuestionSet Own(string? given, string name)
    {
        var knowledge = KnowledgeOption.Sound(given);
        var questions = EvaluationFolder.Read(KnowledgeOption.Folder(given), knowledge).Questions
            .Where(question => question.Set == name && question.Context.Count == 0)
            .Select(question => new SetQuery(question.Id, question.Language.Tag(), question.Text, question.Entries))
            .ToList();
        return questions.Count > 0
            ? new QuestionSet(knowledge, questions)
            : throw new CouldNotRunException($"The knowledge has no questions eval/{name}.de.jsonl or eval/{name}.en.jsonl.");
    }

    // To the error stream: the output stays one table or one JSON object.
    private static bool Falls(ParseResult parsed, Scorecard card)
    {
        var falls = false;
        if (parsed.GetValue(Stored) is { } path)
        {
            foreach (var (line, fall) in Baseline.Changes(Scorecard.Read(path), card))
            {
                Console.Error.WriteLine(line);
                falls |= fall;
            }
        }

        foreach (var worst in new[] { card.Worst("language"), card.Worst("role") }.OfType<Slice>())
        {
            if (worst.Figures["S@1"].Value < parsed.GetValue(Least))
            {
                Console.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"FALL {worst.Name}: S@1 {100 * worst.Figures["S@1"].Value:F1} is below {100 * parsed.GetValue(Least):F1}"));
                falls = true;
            }
        }

        return falls;
    }
}
