using System.Text;

namespace Receivables.Banking.Records;

/// <summary>Text of central Europe that is not UTF-8: of the code pages in use there, that under which the letters seen so far are most often those of the language.</summary>
/// <remarks>Windows-1250 and ISO-8859-2 agree but for a dozen letters, and files of either say nothing: ą, ś and š, ť, ž tell them apart. Lines before such a letter read the same in both.</remarks>
internal sealed class RegionalText
{
    // Where they are even, the first.
    private static readonly (string Name, Encoding Page)[] Pages =
    [
        ("Windows-1250", CodePagesEncodingProvider.Instance.GetEncoding(1250)!), ("ISO-8859-2", CodePagesEncodingProvider.Instance.GetEncoding(28592)!), ("code page 852", CodePagesEncodingProvider.Instance.GetEncoding(852)!),
    ];

    private readonly string _letters;
    private readonly int[] _scores = new int[Pages.Length];

    private RegionalText(string language, string letters)
    {
        Language = language;
        _letters = letters;
    }

    /// <summary>The language, in English.</summary>
    internal string Language { get; }

    /// <summary>The code page that is taken, once a line needed one; else null.</summary>
    internal string? Page { get; private set; }

    /// <summary>Every way in which such a text may be decoded.</summary>
    internal static IEnumerable<string> All(ReadOnlyMemory<byte> bytes) => Pages.Select(p => p.Page.GetString(bytes.Span));

    /// <summary>That of a country or currency, by its code; null where Windows-1252 will do.</summary>
    internal static RegionalText? Of(ReadOnlySpan<char> code) => code switch
    {
        "PL" or "PLN" => new RegionalText("Polish", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
        "CZ" or "CZK" or "SK" or "SKK" => new RegionalText("Czech or Slovak", "áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄ"),
        "HU" or "HUF" => new RegionalText("Hungarian", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"),
        _ => null,
    };

    /// <summary>Decodes a line that is not UTF-8, and learns from it.</summary>
    internal string Decode(ReadOnlySpan<byte> bytes)
    {
        int best = 0;
        for (int i = 0; i < Pages.Length; i++)
        {
            _scores[i] += Score(Pages[i].Page.GetString(bytes));
            best = _scores[i] > _scores[best] ? i : best;
        }

        Page = Pages[best].Name;
        return Pages[best].Page.GetString(bytes);
    }

    // A letter of the language counts, one of another not, and what is no letter, or a capital behind a small letter, against it.
    private int Score(string text)
    {
        int score = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F && text[i] != '\u00A0')
            {
                bool isOdd = !char.IsLetter(text[i]) || (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]));
                score += isOdd ? -1 : _letters.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return score;
    }
}
