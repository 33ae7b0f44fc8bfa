using YamlDotNet.RepresentationModel;

namespace BotDemo.Knowledge.Reading;

/// <summary>The closed lists that entries refer to: <c>roles.yaml</c>, <c>topics.yaml</c> and <c>synonyms.yaml</c>.</summary>
internal sealed record VocabularyFiles(
    IReadOnlyList<Role> Roles, IReadOnlyList<Topic> Topics, IReadOnlyList<SynonymGroup> Synonyms)
{
    public static VocabularyFiles Read(FolderFiles files, ProblemList problems)
    {
        var roles = Records(files, "roles.yaml", required: true, ["id", "neighbour", "de", "en"], problems, Role);
        var topics = Records(files, "topics.yaml", required: true, ["id", "de", "en"], problems, Topic);
        var synonyms = Records(files, "synonyms.yaml", required: false, ["de", "en", "example"], problems, SynonymGroup);
        return new(roles, topics, synonyms);
    }

    private delegate T? Make<T>(YamlFields fields, Faults faults);

    /// <summary>Reports the faults of a file's records; what was seen so far finds duplicates.</summary>
    private sealed record Faults(string Path, ProblemList Problems)
    {
        public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

        /// <summary>Which role goes by a name of a language.</summary>
        public Dictionary<(Language, string), string> Names { get; } = [];

        public void Error(int line, string what, string hint) => Problems.Error(Path, line, what, hint);

        public void Warning(int line, string what, string hint) => Problems.Warning(Path, line, what, hint);
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

        var faults = new Faults(path, problems);
        return [.. list.Children.Select(node => YamlFields.Of(text, node, keys)).OfType<YamlFields>()
            .Select(fields => make(fields, faults)).OfType<T>()];
    }

    private static Role? Role(YamlFields fields, Faults faults)
    {
        if (NewId(fields, faults) is not { } id || Words(fields, faults) is not var (german, english))
        {
            return null;
        }

        foreach (var language in Languages.All)
        {
            CheckNames(id, language, fields.Texts(language.Tag()), faults);
        }

        var neighbour = fields.Text("neighbour");
        if (neighbour is { Value: not ("true" or "false") } wrong)
        {
            faults.Error(wrong.Line, $"'neighbour' is '{wrong.Value}'", "write true or false, or leave it out");
        }

        return new(id, neighbour?.Value == "true", german, english);
    }

    private static void CheckNames(string id, Language language, IEnumerable<Written<string>> names, Faults faults)
    {
        foreach (var name in names)
        {
            var key = (language, QuestionCollisions.Normalise(name.Value));
            if (!faults.Names.TryAdd(key, id) && faults.Names[key] != id)
            {
                faults.Warning(name.Line, $"'{name.Value}' is also a name of {faults.Names[key]}", "leave the name to one role: a question that holds it can only be about one");
            }
        }
    }

    private static Topic? Topic(YamlFields fields, Faults faults) =>
        NewId(fields, faults) is { } id && Words(fields, faults) is var (german, english) ? new(id, german, english) : null;

    private static SynonymGroup? SynonymGroup(YamlFields fields, Faults faults)
    {
        if (fields.Has("de") == fields.Has("en"))
        {
            faults.Error(fields.Line, "a group of synonyms has words of one language", "give either 'de' or 'en'");
            return null;
        }

        var language = fields.Has("de") ? Language.German : Language.English;
        var words = fields.Texts(language.Tag()).Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (words.Count < 2)
        {
            faults.Error(fields.Line, "a group of synonyms needs at least two different words", "add a word, or delete the group");
        }

        if (fields.Text("example") is not { } example)
        {
            faults.Error(fields.Line, "the group has no 'example'", "name a question that is only found with this group");
            return null;
        }

        if (!words.Exists(word => example.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Warning(example.Line, "the example holds none of the group's words", "name a question that is only found with this group");
        }

        return new(language, words, example.Value);
    }

    private static string? NewId(YamlFields fields, Faults faults)
    {
        if (fields.Text("id") is not { } id)
        {
            faults.Error(fields.Line, "'id' is missing", "add 'id: ...' as the first key");
            return null;
        }

        if (faults.Ids.TryAdd(id.Value, id.Line))
        {
            return id.Value;
        }

        faults.Error(id.Line, $"the id '{id.Value}' stands on line {faults.Ids[id.Value]} already", "merge the two, or choose another id");
        return null;
    }

    private static (IReadOnlyList<string> German, IReadOnlyList<string> English)? Words(YamlFields fields, Faults faults)
    {
        var words = Languages.All.Select(language => fields.Texts(language.Tag()).Select(word => word.Value).ToList()).ToList();
        foreach (var language in Languages.All.Where((_, index) => words[index].Count == 0))
        {
            faults.Error(fields.Line, $"'{language.Tag()}' is missing", $"add '{language.Tag()}: [...]' with at least one word");
        }

        return words.Exists(list => list.Count == 0) ? null : (words[0], words[1]);
    }
}
