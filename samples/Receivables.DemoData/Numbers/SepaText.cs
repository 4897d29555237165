using System.Text;

namespace Receivables.DemoData.Numbers;

/// <summary>Text as it comes through the SEPA character set: capitals, no accents.</summary>
internal static class SepaText
{
    private const string Accented = "àâäáçéèêëíîïñóôöœøúùûüß";
    private const string Plain = "aaaaceeeeiiinoooOouuuus";

    /// <summary>The text in capitals without accents; <c>&amp;</c> becomes <c>ET</c>, since SEPA does not carry it.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text.Replace("&", "et", StringComparison.Ordinal).ToLowerInvariant())
        {
            int at = Accented.IndexOf(c, StringComparison.Ordinal);
            folded.Append(char.ToUpperInvariant(at < 0 ? c : Plain[at]));
        }

        return folded.ToString();
    }

    /// <summary>The first characters of a text, as banks clip it.</summary>
    public static string Clip(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
