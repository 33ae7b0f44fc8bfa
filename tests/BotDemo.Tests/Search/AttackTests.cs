using BotDemo.Knowledge;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Search;

public sealed class AttackTests
{
    private static readonly SearchIndex Index = SearchIndex.Build(Bases.German(
        ("cto-tasks", ["Was macht ein CTO?", "Aufgaben des CTO"], "Er verantwortet die Technik."),
        ("cio-tasks", ["Was macht ein CIO?", "Aufgaben des CIO"], "Er verantwortet die Informatik.")));

    public static TheoryData<string> Attacks => new(
        new string('a', 20_000),
        string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"wort{(char)('a' + (i % 26))}{i}")),
        string.Concat(Enumerable.Repeat("was macht ein cto ", 3_000)),
        new string('?', 50_000),
        string.Concat(Enumerable.Repeat("\ud83d", 5_000)),
        "a" + new string('\u0308', 10_000),
        string.Concat(Enumerable.Repeat("c\u200bt\u200bo ", 4_000)),
        string.Concat(Enumerable.Repeat("\ufdfa", 2_000)),
        string.Concat(Enumerable.Repeat("中文字", 5_000)),
        "\u202e?OTC nie thcam saW");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_gets_an_ordinary_answer(string text) =>
        Assert.All(Index.Search(new Query(text, Language.German)), hit =>
        {
            Assert.InRange(hit.Confidence, 0, 1);
            Assert.True(hit.Why.Parts.Count > 0);
        });

    [Fact]
    public void Invisible_characters_change_nothing() => Assert.Equal(
        Index.Search(new Query("Was macht ein CTO?", Language.German))[0].Score,
        Index.Search(new Query("Wa\u00ads ma\u200bcht ein C\ufeffTO\u202c?", Language.German))[0].Score,
        6);

    [Fact]
    public void Only_the_first_characters_of_a_long_text_are_used() => Assert.Equal(
        "cio-tasks",
        Index.Search(new Query("Aufgaben CIO " + new string(' ', Query.MaximumLength) + string.Concat(Enumerable.Repeat("CTO ", 99)), Language.German))[0].Entry.Id);
}
