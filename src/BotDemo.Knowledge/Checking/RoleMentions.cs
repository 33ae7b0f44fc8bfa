namespace BotDemo.Knowledge.Checking;

/// <summary>Finds the roles that a text of one language names, by any of their names, inflected or not.</summary>
/// <remarks>
/// Names that both languages use (CISO, Chief Executive Officer) must stand in both texts. Others are ordinary words,
/// and a good translation may do without them: Geschäftsführer is not always a CEO.
/// </remarks>
internal sealed class RoleMentions
{
    private sealed record Name(string[] Words, string Role, bool InBoth);

    private readonly Dictionary<string, List<Name>> _names;

    private RoleMentions(IReadOnlyList<Role> roles, Language language) =>
        _names = roles.SelectMany(role => role.Names(language).Select(
                name => new Name([.. Words(name)], role.Id, role.Names(language.Other()).Contains(name, StringComparer.OrdinalIgnoreCase))))
            .Where(name => name.Words.Length > 0)
            .GroupBy(name => name.Words[0], StringComparer.Ordinal)
            .ToDictionary(names => names.Key, names => names.OrderByDescending(name => name.Words.Length).ToList(), StringComparer.Ordinal);

    public static IReadOnlyDictionary<Language, RoleMentions> Of(IReadOnlyList<Role> roles) =>
        Languages.All.ToDictionary(language => language, language => new RoleMentions(roles, language));

    /// <summary>
    /// Ids of all roles named, and of those that the other language must name too. Where one name holds another, the longer
    /// counts.
    /// </summary>
    public (HashSet<string> All, HashSet<string> Demanded) In(string text)
    {
        var words = Words(text).ToArray();
        var all = new HashSet<string>(StringComparer.Ordinal);
        var demanded = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < words.Length; start++)
        {
            var rest = words.AsMemory(start);
            if (_names.TryGetValue(words[start], out var names)
                && names.Find(name => rest.Span.StartsWith(name.Words)) is { } match)
            {
                all.Add(match.Role);
                if (match.InBoth)
                {
                    demanded.Add(match.Role);
                }

                start += match.Words.Length - 1;
            }
        }

        return (all, demanded);
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && char.IsLetterOrDigit(text[index]))
            {
                index++;
            }

            if (index > start)
            {
                yield return Stem(text[start..index]);
            }

            index++;
        }
    }

    // Enough of inflection for names: Leiters, Beauftragten, officers. Abbreviations keep their letters.
    private static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        for (var cut = 0; cut < 2 && stem.Length > 4 && stem[^1] is 'e' or 'n' or 'r' or 's' or 'm'; cut++)
        {
            stem = stem[..^1];
        }

        return stem;
    }
}
