using BotDemo.Conversation;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>
/// Conversations as people have them, one file a situation, held with the real knowledge.
/// <c>&gt; text</c> is what the user types; <c>&lt; kind entry language "words"</c> is what must come back, in any of these parts.
/// </summary>
public sealed class ScriptTests(RealAssistant real) : IClassFixture<RealAssistant>
{
    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conversation", "Scripts");

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_conversation_goes_as_its_script_says(string script)
    {
        var memory = Memory.Empty;
        Reply? reply = null;
        foreach (var line in File.ReadLines(Path.Combine(Folder, script + ".txt")))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
                (reply, memory) = (real.Assistant.Answer(new Turn(line[2..]), memory) is var outcome ? outcome.Reply : null, outcome.Memory);
            else if (line.StartsWith("< ", StringComparison.Ordinal))
                Expectation.Parse(line[2..]).Check(reply!, $"{script}: {line}");
            else
                Assert.True(line.Length == 0 || line[0] == '#', $"{script}: \"{line}\" is neither \"> \", \"< \" nor \"# \"");
        }
    }
}
