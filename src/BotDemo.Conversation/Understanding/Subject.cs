using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>What the last question was about.</summary>
/// <param name="Question">The question itself, in the language now spoken; null if it is not known in it.</param>
/// <param name="Roles">The roles it names, or else those talked about last.</param>
/// <param name="Words">What sets it apart beside its roles and what it asks of them: "virtual", "NIS2".</param>
/// <param name="Aspects">The words that say what it asks of them: "salary", "earn".</param>
/// <param name="Topic">What it asked, where an entry answered it.</param>
internal sealed record Subject(string? Question, IReadOnlyList<string> Roles, IReadOnlyList<string> Words, IReadOnlyList<string> Aspects, string? Topic);

/// <summary>Recalls the subject from the memory of a conversation.</summary>
internal sealed class SubjectFinder(KnowledgeBase knowledge, RoleFinder roles, Aspects aspects)
{
    private const int MostWords = 4;

    public Subject Recall(Memory memory, Language language)
    {
        var entry = memory.EntryId is { } id ? knowledge.Entry(id) : null;
        // The title says the question cleanly, and in either language.
        var question = entry?.In(language)?.Title ?? (memory.Language == language ? memory.Question : null);
        var words = Word.Split(question ?? "");
        var mentions = roles.Find(words);
        var named = mentions.Select(mention => mention.RoleId).Distinct(StringComparer.Ordinal).ToList();
        var telling = words.Where((word, i) => (Ellipsis.Tells(word) || (aspects.Names(word) && !Ellipsis.IsFrame(word))) && !mentions.Any(mention => i >= mention.First && i < mention.First + mention.Count)).ToLookup(aspects.Names, word => word.Text);
        return new Subject(question, named.Count > 0 ? named : [.. memory.Roles.Take(1)], [.. telling[false].Take(MostWords)], [.. telling[true].Take(MostWords)], entry?.Topic);
    }

    /// <summary>True if the message says nothing that the last answer's title does not say.</summary>
    public bool Repeats(Heard heard, Memory memory)
    {
        var title = memory.EntryId is { } id ? knowledge.Entry(id)?.In(heard.Language)?.Title : null;
        var said = heard.Rest.Where(Ellipsis.Tells).ToList();
        return title is not null && said.Count > 0 && Word.Split(title) is var words && said.All(word => words.Exists(other => Likeness.Inflected(word.Folded, other.Folded)));
    }
}
