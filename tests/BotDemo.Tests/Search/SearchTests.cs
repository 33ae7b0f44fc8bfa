using BotDemo.Knowledge;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Search;

public sealed class SearchTests
{
    private static readonly SearchIndex German = SearchIndex.Build(Bases.German(
        ("cto-reporting-line", ["An wen berichtet der CTO?", "Wem ist der CTO unterstellt?"], "Meist an den CEO."),
        ("cio-salary", ["Was verdient ein CIO?", "Wie hoch ist das Gehalt eines CIO?"], "Das hängt von der Größe ab."),
        ("ciso-tasks", ["Welche Aufgaben hat ein CISO?"], "Er schützt Informationen vor Übergriffen.")));

    [Theory]
    [InlineData("Wem ist der CTO unterstellt?", "cto-reporting-line")]
    [InlineData("gehalt cio", "cio-salary")]
    [InlineData("Übergriffe", "ciso-tasks")]
    [InlineData("Uebergriffe", "ciso-tasks")]
    [InlineData("ubergriffe", "ciso-tasks")]
    [InlineData("GROESSE", "cio-salary")]
    [InlineData("Wem ist der CTO utnerstellt", "cto-reporting-line")]
    [InlineData("Welche Aufgabben", "ciso-tasks")]
    public void A_question_finds_its_entry(string text, string entry) =>
        Assert.Equal(entry, German.Search(new Query(text, Language.German))[0].Entry.Id);

    [Fact]
    public void The_parts_of_a_score_sum_to_it()
    {
        foreach (var hit in German.Search(new Query("Wem berichtet ein CIO, und was verdient er?", Language.German)))
        {
            AssertSums(hit.Why);
            Assert.Equal(hit.Score, hit.Why.Score, 6);
        }

        static void AssertSums(Why why)
        {
            if (why.Parts.Count > 0)
            {
                Assert.Equal(why.Score, why.Parts.Sum(part => part.Score), 5);
            }

            foreach (var part in why.Parts)
            {
                AssertSums(part);
            }
        }
    }

    [Fact]
    public void Every_name_of_a_role_finds_the_same_entry()
    {
        var knowledge = new KnowledgeBase(
            [
                Bases.Entry("cto") with { German = Bases.Text(["Was macht ein CTO?"], "Technik.") },
                Bases.Entry("cio") with { German = Bases.Text(["Was macht ein CIO?"], "Informatik.") },
            ],
            [Bases.Cto, Bases.Cio], [], []);
        var index = SearchIndex.Build(knowledge);

        Assert.Equal("cto", index.Search(new Query("Was macht der technische Geschaeftsfuehrer?", Language.German))[0].Entry.Id);
        Assert.Equal("cio", index.Search(new Query("was tut der it vorstand", Language.German))[0].Entry.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!… — ()")]
    [InlineData("\ud800")]
    [InlineData("\u200b\u200d")]
    [InlineData("title:cto AND (")]
    [InlineData("\ud83d\ude00")]
    public void No_text_makes_the_search_fail(string text) =>
        Assert.All(German.Search(new Query(text, Language.German)), hit => Assert.InRange(hit.Confidence, 0, 1));

    [Fact]
    public void An_empty_base_finds_nothing() =>
        Assert.Empty(SearchIndex.Build(Bases.Of([])).Search(new Query("Was ist ein CTO?", Language.German)));
}
