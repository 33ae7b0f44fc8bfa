namespace BotDemo.Knowledge.Reading;

/// <summary>Turns drafts into entries, and says of each draft that makes no sense why it does not.</summary>
internal sealed class EntryValidation
{
    private const int LongestId = 80;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roles;
    private readonly HashSet<string> _topics;
    private readonly ProblemList _problems;

    private EntryValidation(VocabularyFiles vocabulary, ProblemList problems)
    {
        _roles = [.. vocabulary.Roles.Select(role => role.Id)];
        _topics = [.. vocabulary.Topics.Select(topic => topic.Id)];
        _problems = problems;
    }

    /// <summary>The entries that can be understood, each id once.</summary>
    public static IReadOnlyList<Entry> Validate(
        IReadOnlyList<EntryDraft> drafts, IEnumerable<string> names, VocabularyFiles vocabulary, ProblemList problems)
    {
        var validation = new EntryValidation(vocabulary, problems);
        var entries = drafts.Select(validation.Entry).OfType<Entry>().ToList();
        var known = validation._paths.Keys.Concat(names).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            CheckRelated(draft, known, new(draft.Path, problems));
        }

        QuestionCollisions.Find(drafts, problems);
        return entries;
    }

    private Entry? Entry(EntryDraft draft)
    {
        var problems = new FileProblems(draft.Path, _problems);
        var id = Id(draft, problems);
        var kind = Kind(draft, problems);
        CheckAbout(draft, kind, problems);
        var sources = draft.Sources.Select(source => SourceValidation.Source(source, problems)).OfType<Source>().ToList();
        var reviewed = draft.Reviewed is { } day ? SourceValidation.Date("reviewed", day, problems) : null;
        var (german, english) = TextValidation.Texts(draft, problems);
        return id is not { } sound || (german ?? english) is null ? null : new Entry
        {
            Id = sound.Value,
            Kind = kind,
            Roles = [.. draft.Roles.Select(role => role.Value).Where(_roles.Contains)],
            Topic = draft.Topic?.Value,
            Sources = sources,
            Reviewed = reviewed,
            Related = [.. draft.Related.Select(related => related.Value)],
            German = german,
            English = english,
            Place = new(draft.Path, sound.Line),
        };
    }

    private Written<string>? Id(EntryDraft draft, FileProblems problems)
    {
        var name = Path.GetFileNameWithoutExtension(draft.Path);
        if (draft.Id is not { } id)
        {
            problems.Error(2, "'id' is missing", $"add 'id: {name}'");
            return null;
        }

        var isSlug = id.Value.Length <= LongestId && id.Value.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        problems.Require(isSlug, id.Line, $"the id '{id.Value}' is not a slug", $"use a-z, digits and hyphens, at most {LongestId}");
        problems.Require(id.Value == name, id.Line, $"the id '{id.Value}' is unlike the file name '{name}'", "give both the same name");
        if (_paths.TryAdd(id.Value, draft.Path))
        {
            return id;
        }

        problems.Error(id.Line, $"the id '{id.Value}' is taken by {_paths[id.Value]}", "choose another id, or merge the two entries");
        return null;
    }

    private static EntryKind Kind(EntryDraft draft, FileProblems problems)
    {
        if (draft.Kind is { Value: not ("answer" or "smalltalk") } unknown)
        {
            problems.Error(unknown.Line, $"unknown kind '{unknown.Value}'", "write smalltalk, or leave it out");
        }

        return draft.Kind?.Value == "smalltalk" ? EntryKind.SmallTalk : EntryKind.Answer;
    }

    private void CheckAbout(EntryDraft draft, EntryKind kind, FileProblems problems)
    {
        if (kind == EntryKind.Answer)
        {
            var line = draft.Id?.Line ?? 2;
            problems.Require(
                draft.Roles.Count > 0, line, "'roles' is missing", "add 'roles: [CTO]' with the roles that the entry is about");
            problems.Require(draft.Topic is not null, line, "'topic' is missing", "add 'topic: ...' with a topic of topics.yaml");
            problems.Require(draft.Sources.Count > 0, line, "there is no source", "add under 'sources:' where the facts come from");
        }

        foreach (var role in draft.Roles.Where(role => !_roles.Contains(role.Value)))
        {
            var hint = Spelling.Suggest(role.Value, _roles) ?? "the roles are listed in roles.yaml";
            problems.Error(role.Line, $"unknown role '{role.Value}'", hint);
        }

        if (draft.Topic is { } topic && !_topics.Contains(topic.Value))
        {
            var hint = Spelling.Suggest(topic.Value, _topics) ?? "the topics are listed in topics.yaml";
            problems.Error(topic.Line, $"unknown topic '{topic.Value}'", hint);
        }
    }

    private static void CheckRelated(EntryDraft draft, HashSet<string> known, FileProblems problems)
    {
        foreach (var related in draft.Related)
        {
            if (!known.Contains(related.Value))
            {
                var hint = Spelling.Suggest(related.Value, known) ?? "name the id of an entry, or delete it";
                problems.Error(related.Line, $"'related' names '{related.Value}', which does not exist", hint);
            }
            else if (related.Value == draft.Id?.Value)
            {
                problems.Error(related.Line, "the entry is related to itself", "delete its own id from 'related'");
            }
        }
    }
}
