namespace BotDemo.Journal.Personal;

/// <summary>Words by which a name is told from other words, in lower case.</summary>
internal static class NameWords
{
    /// <summary>Given names that are common in Germany and in English-speaking countries and are no other word.</summary>
    public static IReadOnlySet<string> Given { get; } = Set(
        """
        adam alex alexander alexandra alice ali amelie amy andrea andreas andrew angela angelika anita anja anke anna anne anneliese annette anthony antje anton antonia ayşe
        barbara bastian ben benjamin bernd bernhard bettina birgit björn bob brian brigitte carl carla carlos carmen carol carolin caroline catherine charles charlotte chris
        christian christiane christina christine christoph christopher claudia clara cornelia cynthia daniel daniela david deborah dennis diana dieter dirk dominik donald donna
        doris dorothea edward elena elias elif elisabeth elizabeth elke ella emil emily emma erik erika eva fabian fatima fatma felix finn florian franz franziska friedrich
        gabi gabriele george gerd gerhard gisela greta günter günther hannah hanna hannes hans harald heike heinrich heinz helen helena helga helmut henry herbert holger horst
        ibrahim ida ines inge ingo ingrid irina isabel isabella jack jacob jakob james jan jana jane janet jasmin jason jennifer jens jessica jim joachim joanna jochen johann
        johanna johannes john jonas jonathan jörg jose joseph josef joshua juan judith jürgen julia julian jutta karen karin karl karsten katharina katherine kathrin katja katrin
        kelly kenneth kerstin kevin kim klaus konrad kristin kurt lara larry lars laura lauren lea leah lena leon leonie lina linda lisa lothar louis louisa luca lucas luisa lukas
        lydia malte manfred manuel manuela marc marco marcus margaret maria marie mario marion markus martha martin martina mary mathias matteo matthew matthias maximilian max
        mehmet melanie melissa mia michael michaela michelle mike miriam mohamed mohammed monika moritz murat mustafa nadine natalie nicholas nick nico nicole niklas nils nina noah
        norbert oliver olivia otto pamela patricia patrick paul paula peter petra philip philipp pia rachel ralf ralph rainer rebecca regina reinhard renate richard robert robin
        roland rolf ronald ruth ryan sabine samantha sandra sara sarah scott sebastian silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen stephan stephanie
        stephen steve steven sue susan susanne svenja sylvia tanja tanya teresa theo theodor theresa thomas thorsten tim timo timothy tina tobias tom torsten udo ulrich ulrike ursula
        ute uwe valentin vanessa vera verena veronika victoria viktor vincent volker walter werner wilhelm william wolfgang xenia yusuf yvonne zoe
        """);

    /// <summary>Small words inside a name.</summary>
    public static IReadOnlySet<string> Particles { get; } = Set("von vom van de del della der den di da dos du zu zur ter el al bin ibn la le");

    /// <summary>Words that start or go on with something else than a name.</summary>
    public static IReadOnlySet<string> Function { get; } = Set(
        """
        a aber about alle als also am an and any are as at auch auf aus based bei bin bitte brand but by can curious da dabei dafür dann das dass dazu dein dem den denn der des die do does
        doch du ein eine einen einer es from für für gar ganz gern gerade gibt going gut habe haben hat have her hi hier hallo hello how i ich if ihr im in interested is ist ja just kann
        kein keine keiner können looking mal man me mein mich mir mit möchte my nach neu new nicht no noch not now nun nur ob oder of on or our please schon sehr sein seit sicher sich sie
        sind so sorry soll sure the this to über um und uns unser unsicher unter very vom von vor wann warum was weg wegen weil well welche wem wen wenn wer werde what when where which
        who why wie wieso will wir wird with wo would wozu yes you your zu zum zur thanks danke here there
        """);

    private static readonly HashSet<string> _occupations = Set(
        """
        admin american amerikaner architect architekt assistant auditor austrian azubi bewerber boss british chairman chairwoman chief chair chef consultant coo cto cio cso ciso cdo ceo cfo cpo caio cxo
        deputy deutsche deutscher developer director doctor doktor dpo dr economist ehemann ehefrau engineer english expert experte fan founder frau freelancer freund german germany german-speaking global group
        gründer gründerin head herr interim interner it it-leiter journalist junior kandidat kunde laie lead leader lawyer lecturer manager managing mitglied mother mutter vater father neuling nutzer
        österreicher owner partner president principal professor prof programmierer recruiter schweizer schüler security senior software staff student students swiss system teil teilzeit trainee tech technical technology
        trainer user vice vorstand vp website informatik information executive officer
        """);

    private static readonly string[] _occupationEndings =
    [
        "leiter", "leiterin", "manager", "managerin", "entwickler", "entwicklerin", "berater", "beraterin", "techniker", "technikerin", "informatiker", "informatikerin", "wirtschaftler", "ingenieur",
        "ingenieurin", "administrator", "administratorin", "chefin", "expertin", "beauftragter", "beauftragte", "führer", "führerin", "studentin", "studierende", "studierender", "arbeiter", "arbeiterin",
        "assistent", "assistentin", "analyst", "analystin", "architektin", "anfänger", "anfängerin", "einsteiger", "einsteigerin", "rentner", "lehrer", "lehrerin", "händler", "journalistin", "jurist",
        "juristin", "anwalt", "anwältin", "gründerin", "inhaber", "inhaberin", "unternehmer", "unternehmerin", "mitarbeitende", "angestellter", "angestellte", "verantwortlicher", "verantwortliche",
        "bewerberin", "kundin", "schülerin", "prüfer", "prüferin", "kaufmann", "kauffrau", "schaffende", "wissenschaftler", "wissenschaftlerin", "forscher", "forscherin", "betreuer", "betreuerin",
        "sicherheit", "ling", "ist", "istin", "eur", "eurin",
    ];

    /// <summary>True for a job, a rank, an origin: what people say they are, not who.</summary>
    public static bool IsOccupation(string lower) => _occupations.Contains(lower);

    /// <summary>The same for any word that is made like one: <c>IT-Projektleiterin</c>. A few family names are made so too.</summary>
    public static bool LooksLikeOccupation(string lower) =>
        IsOccupation(lower) || _occupationEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal))
        || (lower.LastIndexOf('-') is var dash and > 0 && IsOccupation(lower[(dash + 1)..]));

    private static HashSet<string> Set(string words) => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
