using System.Text.Json;
using BotDemo.Conversation;
using BotDemo.Conversation.Wording;
using CsCheck;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>What holds in every conversation, whatever is typed.</summary>
public sealed class AnyConversationTests(RealAssistant real) : IClassFixture<RealAssistant>
{
    private const int Turns = 20;
    private const int MemoryLimit = 8_000;

    private static readonly Gen<string> _sentence = Gen.OneOf(
        "Was ist ein CTO?", "und beim CIO?", "his salary?", "mehr", "warum?", "1", "die zweite", "none of these", "keine davon", "hi", "Hallo", "danke", "bye", "help",
        "auf Englisch bitte", "in German please", "CSO", "Gehalt", "der Unterschied?", "title:cto AND (", "🤷", "مرحبا كيف حالك", "", "   ", "Wie backe ich Brot?", "what about startups",
        "CIO vs CTO", "Quel est le salaire du directeur ?", "\ud800", "a\u0301\u200b\u202e", "IT", "?!?", "\0\t\n", new string('x', 20_000));

    private static readonly Gen<string> _noise = Gen.String[Gen.Char, 0, 200];

    [Fact]
    public void Twenty_random_turns_never_throw_never_bloat_and_never_change_to_a_language_nobody_used() =>
        Gen.Frequency((4, _sentence), (1, _noise)).Array[Turns].Sample(texts => Hold(texts), iter: 300);

    [Theory]
    [InlineData("")]
    [InlineData("Wem ist der CTO unterstellt? ")]
    [InlineData("e\u0301\u0302\u0303 ")]
    public void A_message_of_fifty_thousand_characters_is_read_as_far_as_said(string unit)
    {
        var text = unit.Length == 0 ? new string('q', 50_000) : string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length));
        var reply = real.Assistant.Answer(new Turn(text), Memory.Empty).Reply;
        Assert.NotNull(reply.Note);
        Assert.Contains(reply.Note, PlainText.Render(reply), StringComparison.Ordinal);
    }

    private void Hold(string[] texts)
    {
        var memory = Memory.Empty;
        foreach (var text in texts)
        {
            (var reply, memory) = real.Assistant.Answer(new Turn(text), memory) is var outcome ? (outcome.Reply, outcome.Memory) : default;
            Assert.Contains(reply.Language, (string[])["de", "en"]);
            Assert.NotEmpty(reply.ShortAnswer);
            Assert.InRange(PlainText.Render(reply).Length, 1, PlainText.MaximumLength);
            Assert.InRange(reply.Confidence, 0, 1);
            Assert.InRange(JsonSerializer.Serialize(memory).Length, 0, MemoryLimit);
            Assert.Equal(reply.Language, memory.Language == BotDemo.Knowledge.Language.German ? "de" : "en");
        }
    }
}
