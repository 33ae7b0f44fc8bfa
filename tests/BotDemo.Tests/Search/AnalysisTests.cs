using BotDemo.Knowledge;
using BotDemo.Search;
using Xunit;

namespace BotDemo.Tests.Search;

/// <summary>What the two analysers make of words, seen from outside: two spellings are the same question, or they are not.</summary>
public sealed class AnalysisTests
{
    [Theory]
    [InlineData("Geschäftsführer", "Geschaeftsfuehrer")]
    [InlineData("Geschäftsführer", "GESCHAFTSFUHRER")]
    [InlineData("Größe", "Groesse")]
    [InlineData("Maßnahmen", "Massnahme")]
    [InlineData("IT-Leiter", "IT Leiter")]
    [InlineData("CTO-Rolle", "CTO Rolle")]
    [InlineData("NIS-2", "NIS2")]
    [InlineData("NIS 2", "nis2")]
    [InlineData("Leiter:in", "Leiter")]
    [InlineData("Leiter*innen", "Leiter")]
    [InlineData("LeiterInnen", "Leiter")]
    [InlineData("Leiter/-in", "Leiter")]
    [InlineData("Leiter(in)", "Leiterinnen")]
    [InlineData("Direktorin", "Direktor")]
    [InlineData("Informationssicherheitsbeauftragter", "Informationssicherheitsbeauftragten")]
    [InlineData("Aufgaben", "aufgabe")]
    [InlineData("gibt's", "gibts")]
    [InlineData("ISB", "isb")]
    [InlineData("Security-Awareness", "security awareness")]
    public void In_German_these_are_the_same(string one, string other) => Assert.Single(Same(one, other, Language.German));

    [Theory]
    [InlineData("IT", "ITs Leiter")]
    [InlineData("ISB", "DSB")]
    [InlineData("CSO", "CISO")]
    [InlineData("Wer", "Wem")]
    [InlineData("darin", "dar")]
    [InlineData("Berlin", "Berl")]
    public void In_German_these_are_not(string one, string other) => Assert.Empty(Same(one, other, Language.German));

    [Theory]
    [InlineData("CTO's", "CTOs")]
    [InlineData("What's", "whats")]
    [InlineData("responsibilities", "responsibility")]
    [InlineData("reporting", "reports")]
    [InlineData("ISO 27001", "ISO27001")]
    [InlineData("day-to-day", "day to day")]
    public void In_English_these_are_the_same(string one, string other) => Assert.Single(Same(one, other, Language.English));

    [Theory]
    [InlineData("Beauftragte für Informationssicherheit", "isb")]
    [InlineData("Informationssicherheitsbeauftragte", "isb")]
    [InlineData("Datenschutz-Beauftragter", "dsb")]
    [InlineData("datenschutzbeauftragten", "dsb")]
    [InlineData("chief tech officer", "cto")]
    public void Parts_of_a_compound_find_the_whole(string text, string entry) => Assert.Equal(
        entry,
        SearchIndex.Build(Bases.German(
            ("isb", ["Was ist ein Informationssicherheitsbeauftragter?"], "Er steuert die Sicherheit."),
            ("dsb", ["Was ist ein Datenschutzbeauftragter?"], "Er wacht über Daten."),
            ("cto", ["Was ist ein Chief Technology Officer?"], "Er führt die Technik.")))
            .Search(new Query(text, Language.German))[0].Entry.Id);

    private static IReadOnlyList<Problem> Same(string one, string other, Language language) => SearchIndex.Check(
        language == Language.German
            ? Bases.German(("a", [$"x {one}"], "-"), ("b", [$"x {other}."], "-"))
            : Bases.English(("a", [$"x {one}"], "-"), ("b", [$"x {other}."], "-")));
}
