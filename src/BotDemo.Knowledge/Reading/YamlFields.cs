using YamlDotNet.RepresentationModel;

namespace BotDemo.Knowledge.Reading;

/// <summary>The fields of one YAML mapping: every key is known, every value has the shape it should have, or there is a problem.</summary>
internal sealed class YamlFields
{
    private readonly YamlText _text;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    private YamlFields(YamlText text, YamlNode node)
    {
        _text = text;
        Line = text.Line(node);
    }

    public int Line { get; }

    /// <summary>Null, with a problem, if the node is not a mapping.</summary>
    public static YamlFields? Of(YamlText text, YamlNode node, IReadOnlyList<string> known)
    {
        var example = $"the keys are {string.Join(", ", known)}";
        if (node is not YamlMappingNode mapping)
        {
            text.Error(node, "here should stand 'key: value' pairs", example);
            return null;
        }

        var fields = new YamlFields(text, node);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
            {
                fields._values[name] = value;
            }
            else
            {
                text.Error(key, $"unknown key '{name}'", Spelling.Suggest(name, known) ?? example);
            }
        }

        return fields;
    }

    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The text of a field; null where it is absent or empty.</summary>
    public Written<string>? Text(string key) => _values.TryGetValue(key, out var node) ? Text(node, key) : null;

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public IReadOnlyList<Written<string>> Texts(string key) =>
        [.. Items(key).Select(node => Text(node, key)).OfType<Written<string>>()];

    /// <summary>The nodes of a list; a single value counts as a list of one.</summary>
    public IReadOnlyList<YamlNode> Items(string key) => _values.GetValueOrDefault(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Children],
        var single => [single],
    };

    private Written<string>? Text(YamlNode node, string key)
    {
        if (node is YamlScalarNode scalar)
        {
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : new(scalar.Value.Trim(), _text.Line(node));
        }

        _text.Error(
            node, $"'{key}' should be text here", "put the value on the same line, in quotes if it holds ': ' or starts with [ or {");
        return null;
    }
}
