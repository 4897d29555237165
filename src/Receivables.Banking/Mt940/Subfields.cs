namespace Receivables.Banking.Mt940;

/// <summary>
/// The subfields of a structured field 86: a business code of three digits, then a separator that the bank chooses (mostly <c>?</c>), two digits and a text, again and again.
/// </summary>
internal sealed class Subfields
{
    private const int CodeLength = 3;

    // Separators seen in files; a business code goes before any of them.
    private const string Separators = "?>~<^|$#*@§¬";

    private readonly List<Subfield> _fields = [];

    private Subfields(string? businessCode, char separator)
    {
        BusinessCode = businessCode;
        Separator = separator;
    }

    /// <summary>The three digits, or null.</summary>
    internal string? BusinessCode { get; }

    internal char Separator { get; }

    internal List<Subfield> All => _fields;

    /// <summary>The texts of the subfields that a person reads as one.</summary>
    /// <param name="purpose">Whether those of the purpose are meant, or those of the name.</param>
    internal List<string> Texts(bool purpose)
    {
        List<string> texts = [];
        foreach (Subfield field in _fields)
        {
            if (purpose ? field.IsPurpose : field.IsName)
            {
                texts.Add(field.Text);
            }
        }

        return texts;
    }

    /// <summary>Takes the text of a field 86 apart; null where it is not structured so.</summary>
    internal static Subfields? Parse(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        bool hasCode = text.Length > CodeLength && (IsNumber(text) || IsBulgarian(text));
        ReadOnlySpan<char> rest = hasCode ? text[CodeLength..] : text;
        if (rest.Length < CodeLength || !(Separators.Contains(rest[0], StringComparison.Ordinal) || IsBulgarian(text)) || !IsSubfield(rest, rest[0]))
        {
            return null;
        }

        var found = new Subfields(hasCode ? text[..CodeLength].ToString() : null, rest[0]);
        found.Split(rest, rest[0]);
        return hasCode || found._fields.Count > 1 ? found : null;
    }

    /// <summary>The text of the first subfield of a number; null where it is absent.</summary>
    internal string? First(int code)
    {
        foreach (Subfield field in _fields)
        {
            if (field.Code == code)
            {
                return string.IsNullOrWhiteSpace(field.Text) ? null : field.Text.Trim();
            }
        }

        return null;
    }

    private void Split(ReadOnlySpan<char> text, char separator)
    {
        while (!text.IsEmpty)
        {
            int code = ((text[1] - '0') * 10) + text[2] - '0';
            text = text[CodeLength..];
            int end = EndOf(text, separator);
            _fields.Add(new Subfield(code, IsFiller(text[..end]) ? "" : text[..end].ToString(), separator is '^' or '~'));
            text = text[end..];
        }
    }

    // A separator that no two digits follow is text.
    private static int EndOf(ReadOnlySpan<char> text, char separator)
    {
        int from = 0;
        while (text[from..].IndexOf(separator) is >= 0 and int at)
        {
            if (IsSubfield(text[(from + at)..], separator))
            {
                return from + at;
            }

            from += at + 1;
        }

        return text.Length;
    }

    // Bulgarian banks: a code of three letters or digits, and a plus, which elsewhere is too common in texts; a purpose or a name follows, and behind a code of digits an account.
    private static bool IsBulgarian(ReadOnlySpan<char> text) =>
        !text[..CodeLength].ContainsAnyExceptInRange('A', 'Z')
            ? text[CodeLength..].StartsWith("+00") && (text.IndexOf("+20") > 0 || text.IndexOf("+21") > 0 || text.IndexOf("+32") > 0)
            : IsNumber(text) && IsSubfield(text[CodeLength..], '+') && text.IndexOf("+20") > 0 && text.IndexOf("+31") > 0;

    private static bool IsNumber(ReadOnlySpan<char> text) => !text[..CodeLength].ContainsAnyExceptInRange('0', '9');

    // Polish banks fill what is empty with a character FF of their code page.
    private static bool IsFiller(ReadOnlySpan<char> text) => text.Trim() is "ÿ" or "˙";

    private static bool IsSubfield(ReadOnlySpan<char> text, char separator) =>
        text.Length >= CodeLength && text[0] == separator && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]);
}
