using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>A role named in a text, and the words that name it.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Count">How many words.</param>
/// <param name="Language">The language of the name; null for a name of both.</param>
internal readonly record struct RoleMention(string RoleId, int First, int Count, Language? Language);

/// <summary>Finds the roles that a text names, by any of their names, inflected or with a slip of the finger.</summary>
internal sealed class RoleFinder
{
    private readonly List<(string[] Words, string RoleId, Language? Language)> _names;

    public RoleFinder(IEnumerable<Role> roles) =>
        _names = [.. roles
            .SelectMany(role => Languages.All.SelectMany(language => role.Names(language).Select(name => (Key: Word.Key(name), role.Id, language))))
            .GroupBy(name => (name.Key, name.Id), name => name.language)
            .Select(name => (Words: name.Key.Key.Split(' '), name.Key.Id, name.Distinct().Count() == 1 ? name.First() : (Language?)null))
            .OrderByDescending(name => name.Words.Length)];

    /// <summary>In order of appearance, each word used once; of two names that fit, the longer wins.</summary>
    public List<RoleMention> Find(IReadOnlyList<Word> words)
    {
        var mentions = new List<RoleMention>();
        for (var first = 0; first < words.Count; first++)
        {
            if (At(words, first) is not { } mention)
                continue;
            mentions.Add(mention);
            first += mention.Count - 1;
        }

        return mentions;
    }

    private RoleMention? At(IReadOnlyList<Word> words, int first)
    {
        foreach (var (name, roleId, language) in _names)
        {
            if (first + name.Length <= words.Count && Fits(words, first, name))
                return new RoleMention(roleId, first, name.Length, language);
        }

        return null;
    }

    private static bool Fits(IReadOnlyList<Word> words, int first, string[] name)
    {
        // One slip in a name of several words still leaves no doubt which is meant; a short word alone would.
        var slips = name.Length > 1 || name[0].Length >= 9 ? 1 : 0;
        for (var i = 0; i < name.Length; i++)
        {
            var word = words[first + i].Folded;
            if (!Likeness.Inflected(word, name[i]) && (slips-- <= 0 || !Likeness.Mistyped(word, name[i])))
                return false;
        }

        return true;
    }
}
