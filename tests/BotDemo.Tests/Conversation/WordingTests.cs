using System.Text;
using BotDemo.Conversation;
using BotDemo.Conversation.Wording;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>Every kind of reply as its plain text, held word by word in <c>Snapshots/</c>: one file a language, one section a situation.</summary>
public sealed class WordingTests
{
    private static readonly (string What, string[] German, string[] English)[] _situations =
    [
        ("greeting", ["Guten Tag"], ["Hello"]),
        ("greeted again", ["Guten Tag", "Hallo"], ["Hello", "Good morning"]),
        ("help", ["Hilfe"], ["Help"]),
        ("thanks", ["Vielen Dank"], ["Thank you"]),
        ("goodbye", ["Auf Wiedersehen"], ["Goodbye"]),
        ("nod", ["Alles klar"], ["I see"]),
        ("nothing typed", ["Guten Tag", "?!"], ["Hello", "?!"]),
        ("small talk", ["Du bist dumm"], ["You are stupid"]),
        ("answer", ["Was ist ein CTO?"], ["What is a CTO?"]),
        ("answer, source without a year", ["An wen berichtet der CIO?"], ["Who does the CIO report to?"]),
        ("follow-up", ["An wen berichtet der CIO?", "und der CTO?"], ["Who does the CIO report to?", "and the CTO?"]),
        ("more", ["Was ist ein CTO?", "mehr"], ["What is a CTO?", "more"]),
        ("no more", ["An wen berichtet der CIO?", "mehr"], ["Who does the CIO report to?", "more"]),
        ("comparison, composed", ["Unterschied zwischen CTO und CIO?"], ["Difference between CTO and CIO?"]),
        ("open role", ["Wer ist der Chef?"], ["Who is the boss?"]),
        ("yes to several choices", ["Wer ist der Chef?", "ja"], ["Who is the boss?", "yes"]),
        ("none of these", ["Wer ist der Chef?", "keine davon"], ["Who is the boss?", "none of these"]),
        ("declined", ["Wie backt man Brot?"], ["How do I bake bread?"]),
        ("declined again", ["Wie backt man Brot?", "Wie hoch ist der Turm?"], ["How do I bake bread?", "How tall is the tower?"]),
        ("declined a third time", ["Wie backt man Brot?", "Wie hoch ist der Turm?", "Wer gewann das Spiel?"], ["How do I bake bread?", "How tall is the tower?", "Who won the match?"]),
        ("foreign language", ["Guten Tag", "Quel est le prix du pain pour nous ?"], ["Hello", "Quel est le prix du pain pour nous ?"]),
        ("language switched", ["What is a CTO?", "auf Deutsch bitte"], ["Was ist ein CTO?", "in English please"]),
        ("cut", ["Was ist ein CTO? " + Long], ["What is a CTO? " + Long]),
    ];

    private static readonly Lazy<Assistant> _assistant = new(() => SmallKnowledge.Build() is var knowledge ? new Assistant(knowledge, SearchIndex.Build(knowledge)) : null!);

    private static string Long => new(' ', 2_000);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_kind_of_reply_reads_as_held(string language)
    {
        var text = new StringBuilder($"== welcome\n{PlainText.Render(_assistant.Value.Welcome(language))}\n\n");
        foreach (var (what, german, english) in _situations)
            text.Append("== ").Append(what).Append('\n').Append(PlainText.Render(Last(language == "de" ? german : english))).Append("\n\n");
        text.Append("== file\n").Append(PlainText.Render(_assistant.Value.AnswerAttachment(language, Memory.Empty).Reply)).Append("\n\n");
        text.Append("== apology\n").Append(Assistant.Apology(Memory.Empty, language)).Append('\n');

        var held = Path.Combine(AppContext.BaseDirectory, "Conversation", "Snapshots", language + ".txt");
        var got = Path.ChangeExtension(held, ".got.txt");
        File.WriteAllText(got, text.ToString());
        Assert.True(File.ReadAllText(held) == text.ToString(), $"{held} and {got} differ; if the new wording is meant, it replaces the old.");
    }

    private static Reply Last(string[] turns)
    {
        var memory = Memory.Empty;
        Reply? reply = null;
        foreach (var turn in turns)
            (reply, memory) = _assistant.Value.Answer(new Turn(turn), memory) is var outcome ? (outcome.Reply, outcome.Memory) : default;
        return reply!;
    }
}
