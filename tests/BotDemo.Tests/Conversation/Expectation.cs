using System.Text.RegularExpressions;
using BotDemo.Conversation;
using BotDemo.Conversation.Wording;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>What a script expects of a reply: <c>answer cto-definition de "highest"</c>; any part may be left out.</summary>
internal sealed partial record Expectation(ReplyKind? Kind, string? Language, string? Entry, IReadOnlyList<string> Words)
{
    public static Expectation Parse(string text)
    {
        var words = Quoted().Matches(text).Select(match => match.Groups[1].Value).ToList();
        var expectation = new Expectation(null, null, null, words);
        foreach (var part in Quoted().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            expectation = part switch
            {
                "de" or "en" => expectation with { Language = part },
                _ when Enum.TryParse<ReplyKind>(part, ignoreCase: true, out var kind) => expectation with { Kind = kind },
                _ => expectation with { Entry = part },
            };
        }

        return expectation;
    }

    public void Check(Reply reply, string where)
    {
        var got = $"{where}\ngot: {reply.Kind} {reply.EntryId} {reply.Language} ({reply.Confidence:F2})\n{PlainText.Render(reply)}";
        Assert.True(Kind is null || reply.Kind == Kind, got);
        Assert.True(Language is null || reply.Language == Language, got);
        Assert.True(Entry is null || reply.EntryIds.Contains(Entry), got);
        Assert.All(Words, word => Assert.True(PlainText.Render(reply).Contains(word, StringComparison.OrdinalIgnoreCase), got));
    }

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
