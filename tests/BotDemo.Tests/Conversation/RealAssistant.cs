using BotDemo.Conversation;
using BotDemo.Knowledge;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>The assistant on the knowledge that ships with the bot, built once for all tests that share it.</summary>
public sealed class RealAssistant
{
    private static readonly Lazy<Assistant> _assistant = new(Build);

    public Assistant Assistant { get; } = _assistant.Value;

    private static Assistant Build()
    {
        var read = KnowledgeFolder.Read(Path.Combine(AppContext.BaseDirectory, "knowledge"));
        Assert.True(read.Knowledge is not null, string.Join('\n', read.Problems));
        return new Assistant(read.Knowledge, SearchIndex.Build(read.Knowledge));
    }
}
