namespace BotDemo.Conversation.Wording;

/// <summary>What the bot says in English.</summary>
internal static class English
{
    public static Phrases Phrases { get; } = new()
    {
        Welcome = "Hello. I answer questions about CTOs, CIOs, CSOs and CISOs, and name my sources.",
        Greeting = "Hello. What would you like to know about CTOs, CIOs, CSOs or CISOs?",
        GreetingAgain = "Yes, I am here. What would you like to know?",
        Help = "Ask me in your own words about the work, reporting lines, careers, pay or law around CTOs, CIOs, CSOs and CISOs. Follow-ups such as “And the CIO?” work too. Say “in German please” to switch languages.",
        Thanks = "You are welcome.",
        Goodbye = "Goodbye.",
        Nod = "Good. Ask me anything else whenever you like.",
        LanguageSwitched = "I will answer in English from now on.",
        Apology = "Something went wrong on my side. Please ask again.",
        NothingTyped = "I did not get any text. Just write your question in a sentence.",
        AttachmentOnly = "I cannot read files. Please write your question as text.",
        NotFound = "I do not have an answer to that. What I know about are leadership roles in technology: CTO, CIO, CSO and CISO.",
        NotFoundWithNearest = "I do not know anything reliable about that. These questions come closest:",
        NotFoundAgain = "I cannot find anything on that either. A shorter question that names the role may help. For example:",
        NotFoundStill = "I have nothing on that either. My subjects are the work, reporting lines, careers, pay and law around CTOs, CIOs, CSOs and CISOs. These are questions I can answer:",
        Foreign = "I only understand English and German. Ask me in either language about CTOs, CIOs, CSOs or CISOs.",
        OurLanguages = "I answer in English or German.",
        AskBack = "Did you mean one of these questions?",
        AskBackOne = "Did you mean this question?",
        AskRole = "That depends on the role. Which one do you mean?",
        WhichOne = "Which one do you mean? The number will do.",
        NoneOfThese = "None of these",
        NoneNoted = "All right, then I do not have an answer yet. Feel free to try other words, or one of these questions:",
        NoMore = "That is all I know about it.",
        Conjunction = "and",
        OtherLanguageOnly = "I only have a German text on this:",
        Composed = "I have no comparison of these roles as such. Here they are side by side:",
        Truncated = "Your message was very long. I read the first {0} characters.",
        Sources = "Sources",
        Related = "You may also want to know",
        ForExample = "For example",
        More = "More on this",
        Day = "d MMMM yyyy",
        ReadOn = "read on {0}",
    };
}
