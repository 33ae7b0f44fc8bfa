using BotDemo.Knowledge;

namespace BotDemo.Search.Analysis;

/// <summary>
/// Names and synonyms as terms of their own: whoever writes "Technikvorstand", "Chief Technology Officer" or "CTO" gets the term
/// <c>#CTO</c> beside the words, in the index as in the query.
/// </summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, List<Phrase>> _byFirstTerm = new(StringComparer.Ordinal);

    public Concepts(KnowledgeBase knowledge, Language language, TextAnalysis analysis)
    {
        foreach (var role in knowledge.Roles)
        {
            Add($"#{role.Id}", role.Names(language), analysis);
        }

        foreach (var group in knowledge.Synonyms.Where(group => group.Language == language))
        {
            Add($"~{group.Words[0]}", group.Words, analysis);
        }

        foreach (var phrases in _byFirstTerm.Values)
        {
            phrases.Sort((a, b) => b.Terms.Count.CompareTo(a.Terms.Count));
        }
    }

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
