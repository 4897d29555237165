using System.Text;

namespace Receivables.Banking.Records;

/// <summary>Text of a region outside western Europe that is not UTF-8: of the code pages in use there, that under which the letters seen so far are most often those of the language.</summary>
/// <remarks>Windows-1250 and ISO-8859-2 agree but for a dozen letters, and files of either say nothing: ą, ś and š, ť, ž tell them apart. Lines before such a letter read the same in both.</remarks>
internal sealed class RegionalText
{
    // Where they are even, the first.
    private static readonly (string Name, Encoding Page)[] Central = [Named("Windows-1250", 1250), Named("ISO-8859-2", 28592), Named("code page 852", 852)];
    private static readonly (string Name, Encoding Page)[] Cyrillic = [Named("Windows-1251", 1251), Named("code page 866", 866), Named("KOI8-R", 20866), Named("ISO-8859-5", 28595)];
    private static readonly (string Name, Encoding Page)[] Greek = [Named("Windows-1253", 1253), Named("ISO-8859-7", 28597), Named("code page 737", 737)];
    private static readonly (string Name, Encoding Page)[] Turkish = [Named("Windows-1254", 1254), Named("code page 857", 857)];
    private static readonly (string Name, Encoding Page)[] Baltic = [Named("Windows-1257", 1257), Named("code page 775", 775)];

    private readonly (string Name, Encoding Page)[] _pages;
    private readonly string _letters;
    private readonly int[] _scores;

    private RegionalText(string language, (string Name, Encoding Page)[] pages, string letters)
    {
        Language = language;
        (_pages, _letters, _scores) = (pages, letters, new int[pages.Length]);
    }

    /// <summary>The language, in English.</summary>
    internal string Language { get; }

    /// <summary>The code page that is taken, once a line needed one; else null.</summary>
    internal string? Page { get; private set; }

    /// <summary>Every way in which a text of central Europe may be decoded, where names of columns are known.</summary>
    internal static IEnumerable<string> All(ReadOnlyMemory<byte> bytes) => Central.Select(p => p.Page.GetString(bytes.Span));

    /// <summary>That of a country or currency, by its code; null where Windows-1252 will do.</summary>
    internal static RegionalText? Of(ReadOnlySpan<char> code) => code switch
    {
        "PL" or "PLN" => new RegionalText("Polish", Central, "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
        "CZ" or "CZK" or "SK" or "SKK" => new RegionalText("Czech or Slovak", Central, "áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄ"),
        "HU" or "HUF" => new RegionalText("Hungarian", Central, "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"),
        "RO" or "RON" => new RegionalText("Romanian", Central, "ăâîşţĂÂÎŞŢ"),
        "HR" or "HRK" or "SI" => new RegionalText("Croatian or Slovene", Central, "čćđšžČĆĐŠŽ"),
        "BG" or "BGN" => new RegionalText("Bulgarian", Cyrillic, "абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ"),
        "RU" or "RUB" or "RUR" or "BY" or "BYN" or "KZ" or "KZT" or "UA" or "UAH" => new RegionalText("Russian or a neighbour", Cyrillic, "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ"),
        "GR" => new RegionalText("Greek", Greek, "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"),
        "TR" or "TRY" => new RegionalText("Turkish", Turkish, "çğıöşüÇĞİÖŞÜ"),
        "LT" or "LV" or "EE" => new RegionalText("Baltic", Baltic, "ąčęėįšųūžāēģīķļņõäöüĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅÕÄÖÜ"),
        _ => null,
    };

    /// <summary>Decodes a line that is not UTF-8, and learns from it.</summary>
    internal string Decode(ReadOnlySpan<byte> bytes)
    {
        int best = 0;
        for (int i = 0; i < _pages.Length; i++)
        {
            _scores[i] += Score(_pages[i].Page.GetString(bytes));
            best = _scores[i] > _scores[best] ? i : best;
        }

        Page = _pages[best].Name;
        return _pages[best].Page.GetString(bytes);
    }

    private static (string Name, Encoding Page) Named(string name, int page) => (name, CodePagesEncodingProvider.Instance.GetEncoding(page)!);

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
