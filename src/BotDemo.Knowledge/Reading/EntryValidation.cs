using System.Globalization;

namespace BotDemo.Knowledge.Reading;

/// <summary>Turns drafts into entries, and says of each draft that makes no sense why it does not.</summary>
internal sealed class EntryValidation
{
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
    public static IReadOnlyList<Entry> Validate(IReadOnlyList<EntryDraft> drafts, VocabularyFiles vocabulary, ProblemList problems)
    {
        var validation = new EntryValidation(vocabulary, problems);
        var entries = drafts.Select(validation.Entry).OfType<Entry>().ToList();
        foreach (var draft in drafts)
        {
            validation.CheckRelated(draft);
        }

        QuestionCollisions.Find(drafts, problems);
        return entries;
    }

    private Entry? Entry(EntryDraft draft)
    {
        var id = Id(draft);
        var kind = Kind(draft);
        CheckAbout(draft, kind);
        var sources = draft.Sources.Select(source => SourceValidation.Source(draft.Path, source, _problems)).OfType<Source>().ToList();
        var german = Text(draft, Language.German);
        var english = Text(draft, Language.English);
        return id is null || (german ?? english) is null ? null : new Entry
        {
            Id = id.Value.Value,
            Kind = kind,
            Roles = [.. draft.Roles.Select(role => role.Value).Where(_roles.Contains)],
            Topic = draft.Topic?.Value,
            Sources = sources,
            Reviewed = draft.Reviewed is { } reviewed ? SourceValidation.Date(draft.Path, "reviewed", reviewed, _problems) : null,
            Related = [.. draft.Related.Select(related => related.Value)],
            German = german,
            English = english,
            Place = new(draft.Path, id.Value.Line),
        };
    }

    private Written<string>? Id(EntryDraft draft)
    {
        var name = Path.GetFileNameWithoutExtension(draft.Path);
        if (draft.Id is not { } id)
        {
            _problems.Error(draft.Path, 2, "'id' is missing", $"add 'id: {name}'");
            return null;
        }

        if (!id.Value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') || id.Value.Length > 80)
        {
            _problems.Error(draft.Path, id.Line, $"the id '{id.Value}' is not a slug", "use lower-case letters a-z, digits and hyphens, at most 80");
        }

        if (id.Value != name)
        {
            _problems.Error(draft.Path, id.Line, $"the id '{id.Value}' is unlike the file name '{name}'", "give both the same name");
        }

        if (_paths.TryAdd(id.Value, draft.Path))
        {
            return id;
        }

        _problems.Error(draft.Path, id.Line, $"the id '{id.Value}' is taken by {_paths[id.Value]}", "choose another id, or merge the two entries");
        return null;
    }

    private EntryKind Kind(EntryDraft draft)
    {
        switch (draft.Kind?.Value)
        {
            case null or "answer":
                return EntryKind.Answer;
            case "smalltalk":
                return EntryKind.SmallTalk;
            default:
                _problems.Error(draft.Path, draft.Kind.Value.Line, $"unknown kind '{draft.Kind.Value.Value}'", "write smalltalk, or leave it out");
                return EntryKind.Answer;
        }
    }

    private void CheckAbout(EntryDraft draft, EntryKind kind)
    {
        var line = draft.Id?.Line ?? 1;
        if (kind == EntryKind.Answer)
        {
            Require(draft.Roles.Count > 0, draft.Path, line, "'roles' is missing", "add 'roles: [CTO]' with the roles that the entry is about");
            Require(draft.Topic is not null, draft.Path, line, "'topic' is missing", "add 'topic: ...' with a topic of topics.yaml");
            Require(draft.Sources.Count > 0, draft.Path, line, "there is no source", "add under 'sources:' where the facts come from");
        }

        foreach (var role in draft.Roles.Where(role => !_roles.Contains(role.Value)))
        {
            _problems.Error(draft.Path, role.Line, $"unknown role '{role.Value}'", Spelling.Suggest(role.Value, _roles) ?? "the roles are listed in roles.yaml");
        }

        if (draft.Topic is { } topic && !_topics.Contains(topic.Value))
        {
            _problems.Error(draft.Path, topic.Line, $"unknown topic '{topic.Value}'", Spelling.Suggest(topic.Value, _topics) ?? "the topics are listed in topics.yaml");
        }
    }

    private void CheckRelated(EntryDraft draft)
    {
        foreach (var related in draft.Related)
        {
            if (!_paths.ContainsKey(related.Value))
            {
                _problems.Error(draft.Path, related.Line, $"'related' names '{related.Value}', which does not exist", Spelling.Suggest(related.Value, _paths.Keys) ?? "name the id of an entry, or delete it");
            }
            else if (related.Value == draft.Id?.Value)
            {
                _problems.Error(draft.Path, related.Line, "the entry is related to itself", "delete its own id from 'related'");
            }
        }
    }

    private EntryText? Text(EntryDraft draft, Language language)
    {
        var tag = language.Tag();
        if (draft.Texts.FirstOrDefault(text => text.Language == language) is not { } text)
        {
            if (draft.Texts.Count > 0)
            {
                _problems.Warning(draft.Path, draft.Id?.Line ?? 1, $"there is no text in '{tag}'", $"add a section '# {tag}: question'");
            }
            else if (language == Language.German)
            {
                _problems.Error(draft.Path, draft.Id?.Line ?? 1, "there is no text in either language", "add '# de: question' and '# en: question'");
            }

            return null;
        }

        Require(text.Title.Length > 0, draft.Path, text.Line, $"the heading '# {tag}:' has no question", "write the question behind the colon");
        if (text.Short is not { } answer)
        {
            _problems.Error(draft.Path, text.Line, $"the short answer is missing in '{tag}'", "write one paragraph after the list of questions, before any other list");
            return null;
        }

        Require(answer.Value.Plain.Length <= Limits.ShortAnswer, draft.Path, answer.Line, Measured("the short answer", answer.Value.Plain.Length, Limits.ShortAnswer), "move what is not needed at once to a second paragraph");
        Require(text.PlainLength <= Limits.Answer, draft.Path, answer.Line, Measured($"the answer in '{tag}'", text.PlainLength, Limits.Answer), "shorten it, or split the entry in two");
        return new(text.Title, [.. text.Questions.Select(question => question.Value)], answer.Value.Markdown, text.Details?.Value ?? "")
        {
            Lines = new(text.Line, [.. text.Questions.Select(question => question.Line)], answer.Line, text.Details?.Line ?? answer.Line),
        };
    }

    private static string Measured(string what, int length, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} has {length:N0} characters, more than {limit:N0}");

    private void Require(bool holds, string path, int line, string what, string hint)
    {
        if (!holds)
        {
            _problems.Error(path, line, what, hint);
        }
    }
}
