using System.Text.RegularExpressions;

namespace BotDemo.Search.Analysis;

/// <summary>German gender forms: <c>Leiter:in</c>, <c>LeiterInnen</c> and <c>Leiterin</c> all ask for the <c>Leiter</c>.</summary>
internal static partial class GenderForms
{
    public static string Unify(string text) => Suffix().Replace(Marked().Replace(text, ""), "");

    // Leiter:in, Leiter*innen, Leiter_in, Leiter/-in, Leiter(in), LeiterIn, LeiterInnen
    [GeneratedRegex(@"(?<=\p{Ll})(?:[:*_·•](?:in|innen)|/-?(?:in|innen)|\((?:in|innen)\)|In|Innen)(?![\p{L}\p{Nd}])")]
    private static partial Regex Marked();

    // Leiterin, Direktorinnen: only after -er and -or, and only in words too long to be darin or worin.
    [GeneratedRegex(@"(?<=\p{L}{3}[eo]r)(?:in|innen)(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
