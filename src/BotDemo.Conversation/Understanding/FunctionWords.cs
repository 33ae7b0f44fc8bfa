using System.Collections.Frozen;

namespace BotDemo.Conversation.Understanding;

/// <summary>Small words by which a language shows, folded. Words that two of these languages share stand in neither list.</summary>
internal static class FunctionWords
{
    public static FrozenSet<string> German { get; } = Set(
        """
        ab aber alle allem allen alles als also am an andere anderen auch auf aufgaben aus bedeutet bei beim bin bis bist bitte
        brauche braucht da dabei dafuer damit danach danke dann daran darf darueber darum das dass davon dazu dein deine dem den
        denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du duerfen durch eben eigentlich
        ein eine einem einen einer eines einfach einmal er erklaer erklaere es etwas euch firma fuer ganz ganze ganzen gegen
        gegenueber gehalt gehoert geht genau gerne gibt gilt habe haben hallo hat hatte heisst hier ich ihm ihn ihnen ihr ihre
        ihrem ihren ihrer im immer ins ist ja jede jeder jedes jetzt kann kein keine keinen koennen kommt kriegt lang lange laut
        machen macht man mehr mein meine mich mir mit moechte muessen muss nach neben nein nicht nichts noch nun nur ob oder ohne
        sag schon sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollte sollten sonst statt steht tut ueber
        um und uns unser unter unternehmen unterschied unterstellt verdient viel viele vom von vor waere waren warum was weil
        weiter welche welchem welchen welcher welches wem wen wenig wenn wer werde werden wessen wie wieder wieso wieviel wird
        wirklich wissen wo wofuer woher wohin womit worin wozu wuerde wurde wurden zu zum zur zwischen
        """);

    public static FrozenSet<string> English { get; } = Set(
        """
        about above according actually after again all always and any anything are at back be because been before being below best
        between both but by can cannot company could did didn difference do does doesn doing don down during each earn else ever
        every few for from get gets give given goes going good got had has have having he hello help her here him his how i if
        into isn it its just keep know let like long made make makes many may me mean means might mine more most much must my need
        needs never next nor not nothing of off often on once only other our out over own part pay please question really
        responsible s salary same say says see shall she should show since some someone something stand still such t take takes
        tell than thanks that the their them then there these they thing things this those through to today together too under
        until up upon us use used usually versus very want wants way we well were what whats when where whether which while who
        whom whose why will with without won work works would yes yet you your
        """);

    /// <summary>Other languages: enough to notice them politely, not to tell them apart.</summary>
    public static FrozenSet<string> Other { get; } = Set(
        """
        arasindaki aux avec azienda bedrijf bir bonjour ce cette che chi ciao combien come comment como con cosa cual cuales czym
        dank dans degli del della dello di diferenca diferencia differenza dlaczego doet dos een el elle empresa entre entreprise
        est et fait fark faz firmie gagne gana ganha gli gracias grazie guadagna hace het hoe hola icin il ile jak jaka jaki je
        jest kac kadar kim kto la las le les lo los maas merci miedzy nasil ne nedir nous o obrigado ola os para perche por pour
        pourquoi quais qual quale quanto que quel quelle quelles quels quem qui quien quoi rola role roznica ruolo sirket son sono
        sont sueldo sur tra tussen uma una une uno unos van ve verdienen verschil voor vous waarom wat welke y zarabia
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
