namespace BotDemo.Knowledge;

/// <summary>A role that people ask about, with every name it goes by. The first name in each language is the one we use.</summary>
/// <param name="Id">The abbreviation, in capitals: <c>CTO</c>.</param>
/// <param name="Neighbour">True for a role that is known but not one of those the bot exists for.</param>
public sealed record Role(string Id, bool Neighbour, IReadOnlyList<string> German, IReadOnlyList<string> English)
{
    public IReadOnlyList<string> Names(Language language) => language == Language.German ? German : English;
}

/// <summary>A kind of question: what people want to know of a role.</summary>
/// <param name="Id">A slug such as <c>reporting-line</c>.</param>
/// <param name="German">The words by which a German question of this kind is recognised; the first is its name.</param>
/// <param name="English">The same in English.</param>
public sealed record Topic(string Id, IReadOnlyList<string> German, IReadOnlyList<string> English)
{
    public IReadOnlyList<string> Cues(Language language) => language == Language.German ? German : English;
}

/// <summary>A subject that is none of ours, though its questions may name a role: the medical CTO, a company's people, job offers.</summary>
/// <param name="Id">A slug such as <c>medicine</c>.</param>
/// <param name="German">The words by which it shows; <c>{role}</c> stands for any role.</param>
/// <param name="English">The same in English.</param>
public sealed record OutsideSubject(string Id, IReadOnlyList<string> German, IReadOnlyList<string> English)
{
    public IReadOnlyList<string> Cues(Language language) => language == Language.German ? German : English;
}

/// <summary>Words or phrases of one language that mean the same to a person who asks.</summary>
/// <param name="Example">A question that needs the group.</param>
public sealed record SynonymGroup(Language Language, IReadOnlyList<string> Words, string Example);
