using System.CommandLine;
using System.Text;
using BotDemo.Conversation;
using BotDemo.Search;
using BotDemo.Tool.Ask;

namespace BotDemo.Tool;

/// <summary><c>ask</c>: one question, a conversation, or a file of questions.</summary>
internal static class AskVerb
{
    public static Command Define()
    {
        var text = new Argument<string?>("question") { Description = "What to ask. Without it, a conversation until the input ends.", Arity = ArgumentArity.ZeroOrOne };
        var why = new Option<bool>("--why") { Description = "Show the terms, fields and scores that found the answer." };
        var json = new Option<bool>("--json") { Description = "Write the answer as one JSON line; always so with --batch." };
        var batch = new Option<string?>("--batch") { Description = "Answer JSON lines {\"id\",\"text\",\"context\":[],\"locale\"} from this file, or - for standard input, a JSON line each.", HelpName = "FILE" };
        var locale = new Option<string?>("--locale") { Description = "The language to assume where the words tell nothing: de or en.", HelpName = "TAG" };
        var knowledge = KnowledgeOption.Define();
        var command = new Command("ask", "Answers a question as the bot does.") { text, why, json, batch, locale, knowledge };
        command.Validators.Add(result =>
        {
            if (result.GetValue(batch) is not null && result.GetValue(text) is not null)
                result.AddError("Either a question or --batch FILE, not both.");
        });
        command.SetAction(parsed =>
        {
            var assistant = Assistant(parsed.GetValue(knowledge));
            if (parsed.GetValue(batch) is { } file)
                return Answer(assistant, file);
            if (parsed.GetValue(text) is { } question)
                Answer(assistant, new Turn(question, parsed.GetValue(locale)), parsed.GetValue(why), parsed.GetValue(json));
            else
                Chat.Run(assistant, parsed.GetValue(locale), parsed.GetValue(why), Console.In, Console.Out);
            return Run.Good;
        });
        return command;
    }

    private static Assistant Assistant(string? folder)
    {
        var knowledge = KnowledgeOption.Sound(folder);
        return new Assistant(knowledge, SearchIndex.Build(knowledge));
    }

    private static void Answer(Assistant assistant, Turn turn, bool why, bool json)
    {
        var outcome = assistant.Answer(turn, Memory.Empty);
        if (json)
            Console.Out.WriteLine(BatchAnswer.Line("1", outcome.Reply));
        else
            Chat.Print(outcome, why, Console.Out);
    }

    private static int Answer(Assistant assistant, string file)
    {
        using var questions = file == "-"
            ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
            : new StreamReader(file, Encoding.UTF8);
        return Batch.Run(assistant, questions, Console.Out) == 0 ? Run.Good : Run.Faults;
    }
}
