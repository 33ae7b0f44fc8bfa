using System.Diagnostics;
using BotDemo.Knowledge;
using BotDemo.Search;

namespace BotDemo.Tool.Eval;

/// <summary>Puts the questions of an evaluation to an index, one after the other, and notes what came back and how fast.</summary>
internal static class Asking
{
    private const int Depth = 10;
    private const int WarmUp = 100;

    public static List<Answered> Ask(SearchIndex index, QuestionSet set)
    {
        foreach (var query in set.Queries.Take(WarmUp))
        {
            index.Search(new Query(query.Text, query.Language));
        }

        return [.. set.Queries.Select(query => Ask(index, set.Knowledge, query))];
    }

    private static Answered Ask(SearchIndex index, KnowledgeBase knowledge, SetQuery query)
    {
        var start = Stopwatch.GetTimestamp();
        var hits = index.Search(new Query(query.Text, query.Language) { Limit = Depth });
        var microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return new Answered(query.Qid, query.Text, query.Relevant, [.. hits.Select(hit => (hit.Entry.Id, hit.Confidence))], microseconds)
        {
            Groups = [.. Groups(knowledge, query)],
            Why = hits.Count > 0 ? hits[0].Why : null,
        };
    }

    private static IEnumerable<string> Groups(KnowledgeBase knowledge, SetQuery query)
    {
        yield return $"language {query.Language.Tag()}";
        if (query.Relevant.Count > 0 && knowledge.Entry(query.Relevant[0]) is { } entry)
        {
            foreach (var role in entry.Roles)
            {
                yield return $"role {role}";
            }

            if (entry.Topic is { } topic)
            {
                yield return $"topic {topic}";
            }
        }
    }
}
