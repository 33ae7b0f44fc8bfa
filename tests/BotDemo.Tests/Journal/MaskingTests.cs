using BotDemo.Journal.Personal;
using CsCheck;
using Xunit;

namespace BotDemo.Tests.Journal;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("Schreiben Sie mir: max.mustermann@example.org.", "Schreiben Sie mir: [email]")]
    [InlineData("mail me at j_doe+bot@mail.example.co.uk please", "mail me at [email] please")]
    [InlineData("anna (at) example.de", "[email]")]
    [InlineData("jörg@müller.de, oder später", "[email], oder später")]
    public void A_mail_address_is_masked(string text, string masked) => Assert.Equal(masked, Masking.Mask(text));

    [Theory]
    [InlineData("Rufen Sie an: +49 170 1234567", "Rufen Sie an: [phone]")]
    [InlineData("0170/1234567 geht auch", "[phone] geht auch")]
    [InlineData("(030) 12 34 56-78", "[phone]")]
    [InlineData("0049 (0)30 1234567", "[phone]")]
    [InlineData("call +1 (555) 123-4567 now", "call [phone] now")]
    [InlineData("Tel. 55 66 77", "Tel. [phone]")]
    [InlineData("my phone number is 55512345", "my phone number is [phone]")]
    public void A_phone_number_is_masked(string text, string masked) => Assert.Equal(masked, Masking.Mask(text));

    [Theory]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00 dazu", "IBAN [iban] dazu")]
    [InlineData("de89370400440532013000", "[iban]")]
    [InlineData("GB29 NWBK 6016 1331 9268 19", "[iban]")]
    [InlineData("card 4111 1111 1111 1111", "card [number]")]
    [InlineData("Personalnummer 12345678", "Personalnummer [number]")]
    [InlineData("555-123-4567", "[number]")]
    public void A_bank_account_and_a_long_number_are_masked(string text, string masked) => Assert.Equal(masked, Masking.Mask(text));

    [Theory]
    [InlineData("Ich heiße Max Mustermann und bin CTO", "Ich heiße [name] und bin CTO")]
    [InlineData("ich heisse anna, was macht ein cto?", "ich heisse [name], was macht ein cto?")]
    [InlineData("Mein Name ist Anna von der Leyen. Was macht ein CIO?", "Mein Name ist [name]. Was macht ein CIO?")]
    [InlineData("mein name ist max mustermann was ist ein cto", "mein name ist [name] was ist ein cto")]
    [InlineData("Mein Name: Karl-Heinz Schilling", "Mein Name: [name]")]
    [InlineData("Ich bin Anna und suche Rat", "Ich bin [name] und suche Rat")]
    [InlineData("Ich bin der Peter", "Ich bin der [name]")]
    [InlineData("hallo, ich bin max", "hallo, ich bin [name]")]
    [InlineData("Ich bin Xaver Unterhuber", "Ich bin [name]")]
    [InlineData("My name is John O'Neill, hi", "My name is [name], hi")]
    [InlineData("my name’s Wei Zhang", "my name’s [name]")]
    [InlineData("I am Xiaoming and I wonder", "I am [name] and I wonder")]
    [InlineData("i'm john smith's successor", "i'm [name] smith's successor")]
    [InlineData("I'm J. R. Tolkien", "I'm [name]")]
    [InlineData("Hier spricht Frau Dr. Müller-Lüdenscheidt", "Hier spricht Frau Dr. [name]")]
    [InlineData("Guten Tag Herr Schmidt", "Guten Tag Herr [name]")]
    [InlineData("Viele Grüße,\nMax Mustermann", "Viele Grüße,\n[name]")]
    public void A_name_is_masked_where_it_is_introduced(string text, string masked) => Assert.Equal(masked, Masking.Mask(text));

    [Theory]
    [InlineData("Ich bin CTO, wer ist mein Chef?")]
    [InlineData("ich bin neu in der IT")]
    [InlineData("Ich bin Chief Technology Officer")]
    [InlineData("Ich bin IT-Leiter bei einem Mittelständler")]
    [InlineData("Ich bin der Meinung, dass der CIO zu viel verdient")]
    [InlineData("Ich bin Softwareentwicklerin und will CTO werden")]
    [InlineData("Bin ich als CISO haftbar?")]
    [InlineData("Wie kann ich als Frau Karriere machen?")]
    [InlineData("I am a CISO")]
    [InlineData("I'm Head of IT, who is above me?")]
    [InlineData("I am Senior Engineer at a bank")]
    [InlineData("Was unterscheidet den CTO im Mittelstand vom CIO im Konzern?")]
    [InlineData("Does a CISO own the DR Plan in MS Teams?")]
    [InlineData("Ich heiße das nicht gut")]
    [InlineData("This is urgent")]
    [InlineData("Wie heiße Luft entsteht")]
    public void Saying_what_one_is_is_no_name(string text) => Assert.Equal(text, Masking.Mask(text));

    [Theory]
    [InlineData("Verdient ein CTO 2024 mehr als 120.000 Euro?")]
    [InlineData("salary 150,000 - 1,250,000 USD")]
    [InlineData("80.000 bis 120.000, also 100000")]
    [InlineData("2019 2020 2021 2022")]
    [InlineData("zwischen 2019-2024")]
    [InlineData("am 23.11.2026 oder 2026-11-23")]
    [InlineData("01.02.2024")]
    [InlineData("ISO/IEC 27001:2022, NIST SP 800-53, § 8a BSIG")]
    [InlineData("EU27 have been told")]
    [InlineData("0,5 % von 10 000 Mitarbeitern")]
    public void Years_dates_amounts_and_standards_stay(string text) => Assert.Equal(text, Masking.Mask(text));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("+")]
    [InlineData("@")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("DE12 ")]
    [InlineData("AB12 CDEF ")]
    [InlineData("ich bin ")]
    [InlineData("Ich bin Anna von ")]
    [InlineData("a (at")]
    [InlineData("tel 1 ")]
    [InlineData("(")]
    public void A_hostile_text_of_50000_characters_is_no_trouble(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        Assert.NotEqual("[text]", Masking.Mask(text));
    }

    [Fact]
    public void Any_text_can_be_masked() => Gen.String.Sample(text => Assert.NotNull(Masking.Mask(text)));
}
