using System.CommandLine;
using System.Globalization;
using BotDemo.Knowledge;

namespace BotDemo.Tool;

/// <summary><c>check</c>: every fault in the knowledge at once, each with its place and what to do about it.</summary>
internal static class CheckVerb
{
    public static Command Define()
    {
        var knowledge = KnowledgeOption.Define();
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("check", "Finds every fault in the knowledge, as path:line: error|warning: what, with a hint.") { knowledge, strict, json };
        command.SetAction(parsed => Check(KnowledgeOption.Folder(parsed.GetValue(knowledge)), parsed.GetValue(strict), parsed.GetValue(json)));
        return command;
    }

    private static int Check(string folder, bool strict, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var reading = KnowledgeFolder.Read(folder);
        var problems = reading.Check(today);
        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
        }

        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {problems.Count - errors} warnings"));
        return errors > 0 || (strict && problems.Count > 0) ? Run.Faults : Run.Good;
    }
}
