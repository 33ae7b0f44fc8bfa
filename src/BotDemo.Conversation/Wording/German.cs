namespace BotDemo.Conversation.Wording;

/// <summary>What the bot says in German.</summary>
internal static class German
{
    public static Phrases Phrases { get; } = new()
    {
        Welcome = "Guten Tag. Ich beantworte Fragen zu CTO, CIO, CSO und CISO, jeweils mit Quellen.",
        Greeting = "Guten Tag. Was möchten Sie über CTO, CIO, CSO oder CISO wissen?",
        GreetingAgain = "Ja, ich bin da. Was möchten Sie wissen?",
        Help = "Fragen Sie mich in eigenen Worten nach Aufgaben, Berichtslinien, Werdegang, Gehalt oder Recht rund um CTO, CIO, CSO und CISO. Nachfragen wie „Und beim CIO?“ verstehe ich auch. Mit „auf Englisch bitte“ wechseln Sie die Sprache.",
        Thanks = "Gern geschehen.",
        Goodbye = "Auf Wiedersehen.",
        Nod = "Gut. Fragen Sie gern weiter.",
        LanguageSwitched = "Ab jetzt antworte ich auf Deutsch.",
        Apology = "Bei mir ist etwas schiefgegangen. Bitte stellen Sie die Frage noch einmal.",
        NothingTyped = "Ich habe keinen Text bekommen. Schreiben Sie mir Ihre Frage einfach in einem Satz.",
        AttachmentOnly = "Dateien kann ich nicht lesen. Schreiben Sie mir Ihre Frage bitte als Text.",
        NotFound = "Darauf habe ich keine Antwort. Ich kenne mich mit Führungsrollen in der Technik aus: CTO, CIO, CSO und CISO.",
        NotFoundWithNearest = "Dazu weiß ich leider nichts Sicheres. Am nächsten kommen diese Fragen:",
        NotFoundAgain = "Auch dazu finde ich nichts. Vielleicht hilft eine kürzere Frage, die die Rolle beim Namen nennt. So zum Beispiel:",
        NotFoundStill = "Auch dazu weiß ich leider nichts. Meine Themen sind Aufgaben, Berichtslinien, Werdegang, Gehalt und Recht rund um CTO, CIO, CSO und CISO. Diese Fragen kann ich sicher beantworten:",
        Foreign = "Ich verstehe nur Deutsch und Englisch. Fragen Sie mich gern in einer der beiden Sprachen nach CTO, CIO, CSO oder CISO.",
        OurLanguages = "Ich antworte auf Deutsch oder Englisch.",
        AskBack = "Meinen Sie eine dieser Fragen?",
        AskBackOne = "Meinen Sie diese Frage?",
        AskRole = "Das hängt von der Rolle ab. Um welche geht es Ihnen?",
        WhichOne = "Welche davon meinen Sie? Die Nummer genügt.",
        NoneOfThese = "Keine davon",
        NoneNoted = "Gut, dann habe ich darauf noch keine Antwort. Versuchen Sie es gern mit anderen Worten oder mit einer dieser Fragen:",
        NoMore = "Mehr weiß ich dazu nicht.",
        Conjunction = "und",
        OtherLanguageOnly = "Dazu liegt mir nur ein englischer Text vor:",
        Composed = "Einen eigenen Vergleich dieser Rollen habe ich nicht. Hier stehen sie nebeneinander:",
        Truncated = "Ihre Nachricht war sehr lang. Gelesen habe ich die ersten {0} Zeichen.",
        Sources = "Quellen",
        Related = "Das könnte Sie auch interessieren",
        ForExample = "Zum Beispiel",
        More = "Mehr dazu",
        Day = "d.M.yyyy",
        ReadOn = "gelesen am {0}",
    };
}
