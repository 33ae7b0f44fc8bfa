using System.Globalization;
using System.Text;

namespace BotDemo.Tool.Report;

/// <summary>The words of a question by which it is told from others: folded, cut to their stem, without the small ones.</summary>
internal static class QuestionWords
{
    private const int Stem = 6;

    private static readonly HashSet<string> _small =
    [
        .. """
        a about all als am an and any are as auf aus be bei beim bitte can could da das dein dem den der des die do does doch du ein eine einem einen einer eines eigentlich er es fuer for from
        gibt hat has have i ich im in ins ist is it its ja kann kannst man me mein mit mir my nach nun of on oder or please sagen say sich sie sind so tell the they to ueber um und vom von vor
        war was wem wen wer werden what whats when where welche welcher welches wenn who whom why wie wieso wir wird with wo would you your zu zum zur macht machen
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public static HashSet<string> Of(string question)
    {
        var all = Folded(question).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = all.Where(word => !_small.Contains(word)).ToList();
        return [.. (telling.Count > 0 ? telling : [.. all]).Select(word => word.Length > Stem ? word[..Stem] : word)];
    }

    private static string Folded(string question)
    {
        var folded = new StringBuilder(question.Length);
        foreach (var sign in question.ToLowerInvariant())
        {
            var letters = sign switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss", _ => null };
            _ = letters is not null ? folded.Append(letters)
                : char.IsLetterOrDigit(sign) ? folded.Append(sign)
                : CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark ? folded
                : folded.Append(' ');
        }

        return folded.ToString();
    }
}
