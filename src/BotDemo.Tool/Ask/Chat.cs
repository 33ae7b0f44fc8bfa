using BotDemo.Conversation;
using BotDemo.Conversation.Wording;

namespace BotDemo.Tool.Ask;

/// <summary>A conversation in the console; it keeps its memory until the input ends.</summary>
internal static class Chat
{
    public static void Run(Assistant assistant, string? locale, bool why, TextReader input, TextWriter output)
    {
        output.WriteLine(PlainText.Render(assistant.Welcome(locale)));
        var memory = Memory.Empty;
        while (true)
        {
            output.Write("\n> ");
            output.Flush();
            if (input.ReadLine() is not { } text)
                break;
            var outcome = assistant.Answer(new Turn(text, locale), memory);
            memory = outcome.Memory;
            output.WriteLine();
            Print(outcome, why, output);
        }

        output.WriteLine();
    }

    /// <summary>The reply as text and, if asked for, what the search found and why.</summary>
    public static void Print(Outcome outcome, bool why, TextWriter output)
    {
        output.WriteLine(PlainText.Render(outcome.Reply));
        if (why)
            WhyPrinter.Print(outcome.Hits, output);
    }
}
