using YamlDotNet.RepresentationModel;

namespace BotDemo.Knowledge.Reading;

/// <summary>The closed lists that entries refer to: <c>roles.yaml</c>, <c>topics.yaml</c>, <c>synonyms.yaml</c> and <c>outside.yaml</c>.</summary>
internal sealed record VocabularyFiles(
    IReadOnlyList<Role> Roles, IReadOnlyList<Topic> Topics, IReadOnlyList<SynonymGroup> Synonyms, IReadOnlyList<OutsideSubject> Outside)
{
    public static VocabularyFiles Read(FolderFiles files, ProblemList problems)
    {
        var roles = Records(files, "roles.yaml", required: true, ["id", "neighbour", "de", "en"], problems, Role);
        var topics = Records(files, "topics.yaml", required: true, ["id", "de", "en"], problems, Topic);
        var synonyms = Records(files, "synonyms.yaml", required: false, ["de", "en", "example"], problems, SynonymGroup);
        var outside = Records(files, "outside.yaml", required: false, ["id", "de", "en"], problems, OutsideSubject);
        return new(roles, topics, synonyms, outside);
    }

    private delegate T? Make<T>(YamlFields fields, Seen seen);

    /// <summary>A file's records so far, by which duplicates are found, and where to report them.</summary>
    private sealed record Seen(FileProblems Problems)
    {
        public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

        /// <summary>Which role goes by a name of a language.</summary>
        public Dictionary<(Language, string), string> Names { get; } = [];
    }

    private static List<T> Records<T>(
        FolderFiles files, string path, bool required, IReadOnlyList<string> keys, ProblemList problems, Make<T> make)
        where T : class
    {
        if (files.Read(path, required) is not { } file)
        {
            return [];
        }

        var text = new YamlText(path, 0, problems);
        var root = text.Parse(file.Text);
        if (root is not YamlSequenceNode list)
        {
            if (root is not null)
            {
                text.Error(root, "the file should be one list", "start every item with '- ' in the first column");
            }

            return [];
        }

        var seen = new Seen(new(path, problems));
        return [.. list.Children.Select(node => YamlFields.Of(text, node, keys)).OfType<YamlFields>()
            .Select(fields => make(fields, seen)).OfType<T>()];
    }

    private static Role? Role(YamlFields fields, Seen seen)
    {
        if (NewId(fields, seen) is not { } id || Words(fields, seen) is not var (german, english))
        {
            return null;
        }

        foreach (var language in Languages.All)
        {
            CheckNames(id, language, fields.Texts(language.Tag()), seen);
        }

        var neighbour = fields.Text("neighbour");
        if (neighbour is { Value: not ("true" or "false") } wrong)
        {
            seen.Problems.Error(wrong.Line, $"'neighbour' is '{wrong.Value}'", "write true or false, or leave it out");
        }

        return new(id, neighbour?.Value == "true", german, english);
    }

    private static void CheckNames(string id, Language language, IEnumerable<Written<string>> names, Seen seen)
    {
        foreach (var name in names)
        {
            var key = (language, QuestionCollisions.Normalise(name.Value));
            if (!seen.Names.TryAdd(key, id) && seen.Names[key] != id)
            {
                seen.Problems.Warning(
                    name.Line,
                    $"'{name.Value}' is also a name of {seen.Names[key]}",
                    "leave the name to one role: a question that holds it can only be about one");
            }
        }
    }

    private static Topic? Topic(YamlFields fields, Seen seen) =>
        NewId(fields, seen) is { } id && Words(fields, seen) is var (german, english) ? new(id, german, english) : null;

    private static OutsideSubject? OutsideSubject(YamlFields fields, Seen seen) =>
        NewId(fields, seen) is { } id && Words(fields, seen) is var (german, english) ? new(id, german, english) : null;

    private static SynonymGroup? SynonymGroup(YamlFields fields, Seen seen)
    {
        if (fields.Has("de") == fields.Has("en"))
        {
            seen.Problems.Error(fields.Line, "a group of synonyms has words of one language", "give either 'de' or 'en'");
            return null;
        }

        var language = fields.Has("de") ? Language.German : Language.English;
        var words = fields.Texts(language.Tag()).Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (words.Count < 2)
        {
            seen.Problems.Error(fields.Line, "a group of synonyms needs at least two different words", "add a word, or delete the group");
        }

        if (fields.Text("example") is not { } example)
        {
            seen.Problems.Error(fields.Line, "the group has no 'example'", "name a question that is only found with this group");
            return null;
        }

        if (!words.Exists(word => example.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            seen.Problems.Warning(
                example.Line, "the example holds none of the group's words", "name a question that is only found with this group");
        }

        return new(language, words, example.Value);
    }

    private static string? NewId(YamlFields fields, Seen seen)
    {
        if (fields.Text("id") is not { } id)
        {
            seen.Problems.Error(fields.Line, "'id' is missing", "add 'id: ...' as the first key");
            return null;
        }

        if (seen.Ids.TryAdd(id.Value, id.Line))
        {
            return id.Value;
        }

        seen.Problems.Error(
            id.Line, $"the id '{id.Value}' stands on line {seen.Ids[id.Value]} already", "merge the two, or choose another id");
        return null;
    }

    private static (IReadOnlyList<string> German, IReadOnlyList<string> English)? Words(YamlFields fields, Seen seen)
    {
        var words = Languages.All.Select(language => fields.Texts(language.Tag()).Select(word => word.Value).ToList()).ToList();
        foreach (var language in Languages.All.Where((_, index) => words[index].Count == 0))
        {
            seen.Problems.Error(fields.Line, $"'{language.Tag()}' is missing", $"add '{language.Tag()}: [...]' with at least one word");
        }

        return words.Exists(list => list.Count == 0) ? null : (words[0], words[1]);
    }
}
