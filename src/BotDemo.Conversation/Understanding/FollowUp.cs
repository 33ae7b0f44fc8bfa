using System.Text;
using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>Completes what was typed with what was said before: "und beim CIO?", "and his salary?", "der Unterschied?".</summary>
internal sealed class FollowUp(KnowledgeBase knowledge, RoleFinder roles, SubjectFinder subjects, Aspects aspects)
{
    private const int MostWordsOfAComparison = 7;

    /// <summary>What the user may have meant, likeliest first; empty if there is nothing to complete it with or it stands on its own.</summary>
    public IReadOnlyList<Question> Complete(Heard heard, Memory memory)
    {
        if (memory.Roles.Count == 0 && memory.Question is null)
            return [];
        var subject = subjects.Recall(memory, heard.Language);
        return [.. heard.Topics.Contains("comparison") ? Compared(heard, memory, subject) : Continued(heard, subject)];
    }

    private IEnumerable<Question> Compared(Heard heard, Memory memory, Subject subject) => heard.Roles switch
    {
        [] when heard.Words.Count <= MostWordsOfAComparison && memory.Roles is [var last, var before, ..] => [Pair(heard, before, last)],
        [] => WithSubject(heard, subject),
        [var role] when subject.Roles is [var other, ..] && other != role => [Pair(heard, other, role)],
        _ => [],
    };

    private IEnumerable<Question> Continued(Heard heard, Subject subject)
    {
        if (heard.Roles.Count == 0)
            return heard.Topics.Count > 0 || Ellipsis.Is(heard) ? WithSubject(heard, subject) : [];
        if (OnlyNamesRoles(heard, subject))
            return SameForRoles(heard, subject);
        // "And why not to the CIO?" asks about the last role, not about the CIO.
        return !heard.Topics.Any(aspects.IsAspect) && (Ellipsis.Continues(heard) || Ellipsis.PointsBack(heard)) && subject.Roles is [var role, ..] && !heard.Roles.Contains(role)
            ? [Appended(heard, [Name(role, heard.Language)], [role, .. heard.Roles])]
            : [];
    }

    private IEnumerable<Question> WithSubject(Heard heard, Subject subject)
    {
        var names = subject.Roles.Select(role => Name(role, heard.Language)).ToList();
        // "And in the US?" asks the same again, of another place.
        if (heard.Topics.Count == 0 && subject.Aspects.Count > 0 && !Ellipsis.Asks(heard) && !Ellipsis.PointsBack(heard))
        {
            yield return Appended(heard, [.. subject.Aspects, .. names], subject.Roles) with { Topics = subject.Topic is { } topic ? [topic] : [], Only = subject.Topic };
            yield break;
        }

        if (subject.Words.Count > 0)
            yield return Appended(heard, [.. subject.Words, .. names], subject.Roles);
        if (subject.Roles.Count > 0)
            yield return Appended(heard, names, subject.Roles);
    }

    private IEnumerable<Question> SameForRoles(Heard heard, Subject subject)
    {
        if (subject.Topic == "comparison")
        {
            if (heard.Roles.Count == 2)
                yield return Pair(heard, heard.Roles[0], heard.Roles[1]);
            else if (heard.Roles.Count == 1 && subject.Roles[0] != heard.Roles[0])
                yield return Pair(heard, subject.Roles[0], heard.Roles[0]);
        }
        else if (subject.Question is { } question && heard.Roles is [var role])
        {
            yield return new Question(Replace(question, role, heard.Language), heard.Language, [role], subject.Topic is { } topic ? [topic] : heard.Topics, FromContext: true);
        }
    }

    private bool OnlyNamesRoles(Heard heard, Subject subject) =>
        (heard.Rest.All(Ellipsis.IsFrame) && !(heard.Topics.Contains("definition") && Ellipsis.Asks(heard)))
        || (Ellipsis.Continues(heard) && heard.Topics is [var topic] && topic == subject.Topic && aspects.IsAspect(topic) && heard.Rest.Count(word => !Ellipsis.IsFrame(word)) <= 1);

    private static Question Appended(Heard heard, IReadOnlyList<string> words, IReadOnlyList<string> roles) =>
        new($"{heard.Text.TrimEnd('?', ' ')} {string.Join(' ', words)}?", heard.Language, roles, heard.Topics, FromContext: true);

    private Question Pair(Heard heard, string first, string second) => new(
        $"{(heard.Language == Language.German ? "Unterschied" : "difference")} {Name(first, heard.Language)} {Name(second, heard.Language)}",
        heard.Language, [first, second], ["comparison"], FromContext: true);

    private string Replace(string question, string role, Language language)
    {
        var words = Word.Split(question);
        var mentions = roles.Find(words);
        if (mentions.Count == 0)
            return $"{question.TrimEnd('?', ' ')} {Name(role, language)}?";

        var replaced = new StringBuilder();
        var position = 0;
        foreach (var mention in mentions)
        {
            replaced.Append(question, position, words[mention.First].Start - position).Append(Name(role, language));
            position = words[mention.First + mention.Count - 1].End;
        }

        return replaced.Append(question, position, question.Length - position).ToString();
    }

    private string Name(string roleId, Language language) => knowledge.Role(roleId)?.Names(language)[0] ?? roleId;
}
