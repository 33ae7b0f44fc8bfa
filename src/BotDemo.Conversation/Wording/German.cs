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
        Thanks = "Gern geschehen. Fragen Sie jederzeit weiter.",
        Goodbye = "Auf Wiedersehen.",
        LanguageSwitched = "Ab jetzt antworte ich auf Deutsch.",
        Apology = "Bei mir ist etwas schiefgegangen. Bitte stellen Sie die Frage noch einmal.",
        NothingTyped = "Ich habe keinen Text bekommen. Schreiben Sie mir Ihre Frage einfach in einem Satz.",
        AttachmentOnly = "Dateien kann ich nicht lesen. Schreiben Sie mir Ihre Frage bitte als Text.",
        NotFound = "Darauf habe ich keine Antwort. Ich kenne mich mit Führungsrollen in der Technik aus: CTO, CIO, CSO und CISO.",
        NotFoundWithNearest = "Dazu weiß ich leider nichts Sicheres. Am nächsten kommen diese Fragen:",
        NotFoundAgain = "Auch dazu finde ich nichts. Vielleicht hilft eine kürzere Frage, die die Rolle beim Namen nennt. So zum Beispiel:",
        AskBack = "Meinen Sie eine dieser Fragen?",
        NoneOfThese = "Keine davon",
        NoneNoted = "Gut, dann habe ich darauf noch keine Antwort. Versuchen Sie es gern mit anderen Worten.",
        NoMore = "Mehr weiß ich dazu nicht.",
        OtherLanguageOnly = "Dazu liegt mir nur ein englischer Text vor:",
        Composed = "Einen eigenen Vergleich dieser Rollen habe ich nicht. Hier stehen sie nebeneinander:",
        Truncated = "Ihre Nachricht war sehr lang. Gelesen habe ich die ersten {0} Zeichen.",
        Sources = "Quellen",
        Related = "Das könnte Sie auch interessieren",
        More = "Mehr dazu",
        Day = "d.M.yyyy",
        ReadOn = "gelesen am {0}",
    };
}
