using Xunit;

namespace BotDemo.Tests.Knowledge;

/// <summary>The two languages of an entry say the same, however each of them writes it.</summary>
public sealed class TwinTests : IDisposable
{
    private readonly FolderOnDisk _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("10.000 Euro", "10,000 euros")]
    [InlineData("10 000 Euro", "10,000 euros")]
    [InlineData("10\u00A0000 Euro", "10 000 euros")]
    [InlineData("1.234,50 Euro", "1,234.50 euros")]
    [InlineData("3,5 %", "3.5%")]
    [InlineData("38,0 Prozent", "38 percent")]
    [InlineData("1,5 Mio. Euro", "EUR 1.5 million")]
    [InlineData("1,5 Mio. Euro", "1,500,000 euros")]
    [InlineData("150.000 Euro", "EUR 150k")]
    [InlineData("2 Milliarden Euro", "EUR 2bn")]
    [InlineData("2 bis 4 Mio. Euro", "2 million to 4 million euros")]
    [InlineData("10 bis 15 Jahre", "10–15 years")]
    [InlineData("6. Dezember 2025", "6 December 2025")]
    [InlineData("6. Dezember 2025", "December 6, 2025")]
    [InlineData("am 6.12.2025", "on 6th December 2025")]
    [InlineData("am 2. Februar 2025", "on 2 February 2025")]
    [InlineData("im März 2024", "in March 2024")]
    [InlineData("am 1. Januar", "on January 1st")]
    [InlineData("ab 2025-12-06", "from 6 Dec. 2025")]
    [InlineData("die 1990er-Jahre", "the 1990s")]
    [InlineData("im 21. Jahrhundert", "in the 21st century")]
    [InlineData("NIS2 und NIS-2", "NIS 2")]
    [InlineData("ISO/IEC-27001-Zertifikat", "ISO/IEC 27001 certificate")]
    [InlineData("drei Jahre und die Hälfte", "3 years and 50%")]
    [InlineData("§ 38 Abs. 1 BSIG", "section 38(1) BSIG")]
    [InlineData("CSF 2.0", "CSF 2.0")]
    [InlineData("der CTO", "the Chief Technology Officer")]
    [InlineData("des Technikvorstands", "of the CTO")]
    [InlineData("[Gesetz](https://example.org/de/law)", "[law](https://example.org/en/law)")]
    public void Alike(string german, string english) => Assert.Equal("", Faults(german, english));

    [Theory]
    [InlineData("43 Firmen", "44 firms", "'de' does not say what 'en' says: 44", "'en' does not say what 'de' says: 43")]
    [InlineData("10.000 Euro", "10.000 euros", "'de' does not say what 'en' says: 10.000", "'en' does not say what 'de' says: 10.000")]
    [InlineData("3 Mio. Euro", "3 billion euros", "'de' does not say what 'en' says: 3", "'en' does not say what 'de' says: 3")]
    [InlineData("6. Dezember 2025", "6 November 2025", "'de' does not say what 'en' says: 6 November 2025", "'en' does not say what 'de' says: 6. Dezember 2025")]
    [InlineData("seit 2019", "for a while", "'en' does not say what 'de' says: 2019")]
    [InlineData("an den CIO", "to the boss", "'en' does not say what 'de' says: the role CIO")]
    [InlineData("vom CTO", "by the CIO", "'de' does not say what 'en' says: the role CIO", "'en' does not say what 'de' says: the role CTO")]
    [InlineData("[x](https://example.org/a)", "x", "'en' does not say what 'de' says: the link https://example.org/a")]
    public void Unlike(string german, string english, params string[] faults) =>
        Assert.Equal(faults, Faults(german, english).Split('\n').Select(fault => fault[(fault.IndexOf("warning: ", StringComparison.Ordinal) + 9)..]));

    private string Faults(string german, string english) =>
        _folder.Replace(FolderOnDisk.Cto, "Mehr dazu", $"Es gilt: {german}. Mehr dazu").Replace(FolderOnDisk.Cto, "More [", $"It holds: {english}. More [").Faults();
}
