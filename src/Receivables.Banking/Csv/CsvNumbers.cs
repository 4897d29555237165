namespace Receivables.Banking.Csv;

/// <summary>Amounts of a table: signs before or behind, parentheses, groups of three, one decimal mark.</summary>
internal static class CsvNumbers
{
    private const int MostCharacters = 40;

    /// <summary>The mark that an amount proves: that which stands last where both occur, or that with other than three digits behind it, or with more than three or a zero before it (SEB writes <c>1000.000</c>); null where it says nothing.</summary>
    internal static char? MarkOf(ReadOnlySpan<char> text)
    {
        int point = text.LastIndexOf('.'), comma = text.LastIndexOf(',');
        if (point >= 0 && comma >= 0)
        {
            return point > comma ? '.' : ',';
        }

        int at = Math.Max(point, comma);
        if (at < 0 || text.Count(text[at]) > 1)
        {
            return at < 0 ? null : text[at] == '.' ? ',' : '.';
        }

        int digits = 0;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        return digits != 3 || IsNoGroup(text[..at]) ? text[at] : null;
    }

    // Groups have three digits, and the first does not begin with a zero.
    private static bool IsNoGroup(ReadOnlySpan<char> before)
    {
        int digits = 0;
        while (digits < before.Length && char.IsAsciiDigit(before[^(digits + 1)]))
        {
            digits++;
        }

        return digits > 3 || (digits > 0 && before[^digits] == '0');
    }

    /// <summary>Reads an amount as digits with a point and its sign.</summary>
    /// <param name="text">The cell; a currency before or behind it is passed over.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="plain">Digits with at most one point.</param>
    /// <param name="isNegative">Whether it has a minus, before or behind, stands in parentheses, or has <c>DR</c> behind it; with <c>CR</c> it has none.</param>
    /// <returns>Whether it is an amount: groups, where there are any, have three digits.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, char mark, out string plain, out bool isNegative)
    {
        plain = "";
        ReadOnlySpan<char> bare = WithoutSide(text.Trim(), out bool? isDebit);
        ReadOnlySpan<char> digits = Unsigned(CsvUnits.WithoutUnit(bare, out _), out isNegative);
        digits = CsvUnits.WithoutUnit(digits, out _);
        if (isDebit is { } side)
        {
            // A sign beside the side says the same once more, or contradicts it.
            bool isSigned = isNegative || digits.Length < CsvUnits.WithoutUnit(bare, out _).Length;
            isNegative = side;
            digits = isSigned ? [] : digits;
        }

        if (digits.IsEmpty || digits.Length > MostCharacters)
        {
            return false;
        }

        int at = digits.LastIndexOf(mark);
        ReadOnlySpan<char> whole = at < 0 ? digits : digits[..at], rest = at < 0 ? [] : digits[(at + 1)..];
        if (rest.ContainsAnyExceptInRange('0', '9') || !TryJoin(whole, out string joined))
        {
            return false;
        }

        plain = rest.IsEmpty ? joined : $"{joined}.{rest}";
        return true;
    }

    // 10.00 CR is a credit, 10.00 DR a debit.
    private static ReadOnlySpan<char> WithoutSide(ReadOnlySpan<char> text, out bool? isDebit)
    {
        isDebit = text.EndsWith("DR", StringComparison.OrdinalIgnoreCase) ? true : text.EndsWith("CR", StringComparison.OrdinalIgnoreCase) ? false : null;
        ReadOnlySpan<char> number = isDebit is null ? text : text[..^2].TrimEnd();
        isDebit = number.Length > 0 && char.IsAsciiDigit(number[^1]) ? isDebit : null;
        return isDebit is null ? text : number;
    }

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text, out bool isNegative)
    {
        bool inParentheses = text.Length > 2 && text[0] == '(' && text[^1] == ')';
        text = inParentheses ? text[1..^1].Trim() : text;
        isNegative = inParentheses;
        if (text.Length > 0 && text[0] is '-' or '−' or '+')
        {
            isNegative ^= text[0] != '+';
            return text[1..].Trim();
        }

        if (text.Length > 0 && text[^1] is '-' or '−' or '+')
        {
            isNegative ^= text[^1] != '+';
            return text[..^1].Trim();
        }

        return text;
    }

    // 1.234.567 or 1 234 567 or 1'234'567: the first group has one to three digits, all others three, with one sign between.
    private static bool TryJoin(ReadOnlySpan<char> whole, out string joined)
    {
        joined = "";
        int first = whole.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
        {
            joined = whole.IsEmpty ? "0" : whole.ToString();
            return true;
        }

        char group = whole[first];
        if (group is not ('.' or ',' or '\'' or '’' or ' ' or '\u00A0' or '\u202F') || first is 0 or > 3)
        {
            return false;
        }

        foreach (Range part in whole[(first + 1)..].Split(group))
        {
            ReadOnlySpan<char> three = whole[(first + 1)..][part];
            if (three.Length != 3 || three.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        joined = string.Concat(whole.ToString().Where(char.IsAsciiDigit));
        return true;
    }
}
