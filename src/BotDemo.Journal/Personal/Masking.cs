using System.Text.RegularExpressions;

namespace BotDemo.Journal.Personal;

/// <summary>
/// Takes personal data out of a text before it is stored or logged: mail addresses, phone numbers, bank accounts, long numbers,
/// and names where people introduce themselves, in German and English. Its time grows with the length of the text only.
/// </summary>
public static partial class Masking
{
    private const int Timeout = 2000;

    /// <summary>The text with <c>[email]</c>, <c>[iban]</c>, <c>[phone]</c>, <c>[number]</c> and <c>[name]</c> where such things stood.</summary>
    public static string Mask(string text)
    {
        try
        {
            text = MailAddress().Replace(text, "[email]");
            text = BankAccount().Replace(text, match => match.Value.Count(char.IsDigit) >= 8 ? "[iban]" : match.Value);
            text = Digits().Replace(text, match => Numbers.Mask(match.Value, announced: Announced(text, match.Index)));
            return Names.Mask(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return "[text]";
        }
    }

    private static bool Announced(string text, int index) => PhoneWord().IsMatch(text.AsSpan(Math.Max(0, index - 30), index - Math.Max(0, index - 30)));

    // Each pattern starts where its kind of character starts, and gives nothing back: one pass, whatever the text.
    [GeneratedRegex(@"(?<![\p{L}\p{N}._%+'-])(?>[\p{L}\p{N}._%+'-]+)(?>@|\s?[\[(](?:at|ät)[\])]\s?)(?>[\p{L}\p{N}.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"\b[A-Z]{2}[0-9]{2}(?:[A-Z0-9]{11,30}\b|(?: [A-Z0-9]{4}\b){2,7}(?: [A-Z0-9]{1,3}\b)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex BankAccount();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_.,+(-])(?>[+(]*)\d(?>(?:[\s().,/\u2010-\u2015-]{0,3}\d)*)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?:\b(?:tel|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|phone|mobile|cell|fax|rufnummer|durchwahl|nummer|number|call me (?:at|on)|erreichbar unter)\b)[\s.:]*(?:(?:ist|lautet|is)[\s:]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PhoneWord();
}
