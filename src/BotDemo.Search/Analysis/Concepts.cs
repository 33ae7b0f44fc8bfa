using BotDemo.Knowledge;

namespace BotDemo.Search.Analysis;

/// <summary>
/// Things that go by several names: whoever writes "Technikvorstand", "Chief Technology Officer" or "CTO" gets the term <c>#CTO</c>
/// beside the words, in the index as in the query.
/// </summary>
internal sealed class Concepts
{
    public const char RoleMark = '#';

    private readonly Dictionary<string, List<Phrase>> _byFirstTerm = new(StringComparer.Ordinal);

    /// <param name="phrases">The names of each concept.</param>
    public Concepts(IEnumerable<(string Concept, IReadOnlyList<string> Phrases)> phrases, TextAnalysis analysis)
    {
        foreach (var (concept, names) in phrases)
        {
            Add(concept, names, analysis);
        }

        foreach (var found in _byFirstTerm.Values)
        {
            found.Sort((a, b) => b.Terms.Count.CompareTo(a.Terms.Count));
        }
    }

    /// <summary>Roles by their names, as <c>#CTO</c>, and groups of synonyms by their words, as <c>~Gehalt</c>.</summary>
    public static Concepts Names(KnowledgeBase knowledge, Language language) => new(
        knowledge.Roles.Select(role => ($"{RoleMark}{role.Id}", role.Names(language))).Concat(
            knowledge.Synonyms.Where(group => group.Language == language).Select(group => ($"~{group.Words[0]}", group.Words))),
        TextAnalysis.Of(language));

    /// <summary>Topics by the words that a question of the kind is recognised by, as their slugs.</summary>
    public static Concepts Topics(KnowledgeBase knowledge, Language language) =>
        new(knowledge.Topics.Select(topic => (topic.Id, topic.Cues(language))), TextAnalysis.Of(language));

    /// <summary>The concepts that the terms name, each with the place and number of the terms; of nested names the longest.</summary>
    public IEnumerable<Concept> In(IReadOnlyList<string> terms)
    {
        for (var start = 0; start < terms.Count; start++)
        {
            if (!_byFirstTerm.TryGetValue(terms[start], out var phrases))
            {
                continue;
            }

            var longest = 0;
            foreach (var phrase in phrases.Where(phrase => phrase.Matches(terms, start)))
            {
                if (phrase.Terms.Count < longest)
                {
                    break;
                }

                longest = phrase.Terms.Count;
                yield return new Concept(phrase.Name, start, longest);
            }

            start += Math.Max(0, longest - 1);
        }
    }

    private void Add(string name, IReadOnlyList<string> words, TextAnalysis analysis)
    {
        foreach (var terms in words.Select(word => analysis.Terms(word)).Where(terms => terms.Count > 0))
        {
            if (!_byFirstTerm.TryGetValue(terms[0], out var phrases))
            {
                _byFirstTerm[terms[0]] = phrases = [];
            }

            if (!phrases.Any(phrase => phrase.Name == name && phrase.Terms.SequenceEqual(terms)))
            {
                phrases.Add(new Phrase(name, terms));
            }
        }
    }

    private sealed record Phrase(string Name, List<string> Terms)
    {
        public bool Matches(IReadOnlyList<string> terms, int start)
        {
            for (var i = 0; i < Terms.Count; i++)
            {
                if (start + i >= terms.Count || terms[start + i] != Terms[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>A role or synonym group that a text names.</summary>
/// <param name="Start">The place of its first term in the text.</param>
/// <param name="Length">How many terms name it.</param>
internal readonly record struct Concept(string Name, int Start, int Length);
