using BotDemo.Knowledge;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Search;

public sealed class CheckTests
{
    [Fact]
    public void Questions_of_two_entries_that_analyse_to_the_same_terms_are_an_error()
    {
        var problem = Assert.Single(SearchIndex.Check(Bases.German(
            ("a", ["Was sind die Aufgaben eines CTO?"], "Technik."),
            ("b", ["was sind die aufgabe eines CTO"], "Informatik."))));

        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains("of a", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_of_one_entry_that_analyse_to_the_same_terms_are_a_warning()
    {
        var problem = Assert.Single(SearchIndex.Check(Bases.German(
            ("a", ["Was sind die Aufgaben der Leiterin?", "was sind die aufgaben der Leiter:in"], "Technik."))));

        Assert.Equal(Severity.Warning, problem.Severity);
    }

    [Fact]
    public void Questions_that_differ_in_a_word_are_no_problem() => Assert.Empty(SearchIndex.Check(Bases.English(
        ("a", ["What is a CTO?"], "Technology."),
        ("b", ["What was a CTO?"], "Technology."))));
}
