using BotDemo.Conversation;
using Xunit;

namespace BotDemo.Tests.Conversation;

/// <summary>In which language a message is answered.</summary>
public sealed class LanguageTests(RealAssistant real) : IClassFixture<RealAssistant>
{
    [Theory]
    [InlineData("de", "CTO Gehalt")]
    [InlineData("en", "CTO salary")]
    [InlineData("de", "CIO Aufgaben")]
    [InlineData("en", "CIO duties")]
    [InlineData("de", "CISO werden")]
    [InlineData("en", "becoming CISO")]
    [InlineData("de", "wieso CSO")]
    [InlineData("en", "why CSO")]
    [InlineData("de", "was verdienen CTOs")]
    [InlineData("en", "what do CTOs earn")]
    [InlineData("de", "Wem berichtet er?")]
    [InlineData("en", "Whom does he report to?")]
    [InlineData("de", "Sicherheitschef Verantwortung")]
    [InlineData("en", "security chief responsibilities")]
    [InlineData("de", "Unterschied CTO CIO")]
    [InlineData("en", "difference CTO CIO")]
    public void Two_words_are_enough(string language, string text) => Assert.Equal(language, Language(text));

    [Theory]
    [InlineData("de", "Was macht ein Chief Technology Officer day to day?")]
    [InlineData("de", "Wie sieht die Reporting Line vom Chief Information Security Officer aus?")]
    [InlineData("de", "Brauchen wir als Start-up einen Head of IT oder einen CTO as a Service?")]
    [InlineData("de", "Ist der CISO accountable oder nur responsible?")]
    [InlineData("de", "Welche Soft Skills muss ein CIO mitbringen?")]
    [InlineData("en", "What is the German word for Chief Technology Officer?")]
    [InlineData("en", "Does the Geschäftsführer have to be told by the CISO?")]
    [InlineData("en", "Is an Informationssicherheitsbeauftragter the same as a CISO?")]
    [InlineData("en", "How does a Prokura work for a CTO?")]
    public void A_mixed_sentence_is_of_the_language_of_its_frame(string language, string text) => Assert.Equal(language, Language(text));

    [Theory]
    [InlineData("CTO")]
    [InlineData("CIO?")]
    [InlineData("CISO")]
    [InlineData("NIS2")]
    [InlineData("CTO vs CIO")]
    [InlineData("Chief Information Officer")]
    public void Letters_and_names_alone_keep_the_language_of_the_conversation(string text)
    {
        Assert.Equal("de", Language(text, "Wem ist der CTO unterstellt?"));
        Assert.Equal("en", Language(text, "Who does the CTO report to?"));
    }

    [Theory]
    [InlineData("CTO", "en-GB", "en")]
    [InlineData("CTO", "de-AT", "de")]
    [InlineData("Was ist ein CTO?", "en-US", "de")]
    [InlineData("What is a CTO?", "de-DE", "en")]
    public void The_locale_counts_where_words_tell_nothing(string text, string locale, string language) =>
        Assert.Equal(language, real.Assistant.Answer(new Turn(text, locale), Memory.Empty).Reply.Language);

    [Theory]
    [InlineData("auf Englisch bitte", "en")]
    [InlineData("in German please", "de")]
    [InlineData("/en", "en")]
    [InlineData("/de", "de")]
    [InlineData("Können wir bitte Englisch sprechen?", "en")]
    [InlineData("can you speak German", "de")]
    public void A_wish_for_a_language_stays(string wish, string language)
    {
        Assert.Equal(language, Language("Was ist ein CTO?", wish));
        Assert.Equal(language, Language("What is a CIO?", "hello", wish, "CISO"));
    }

    private string Language(string text, params string[] before)
    {
        var memory = before.Aggregate(Memory.Empty, (known, earlier) => real.Assistant.Answer(new Turn(earlier), known).Memory);
        return real.Assistant.Answer(new Turn(text), memory).Reply.Language;
    }
}
