using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Amounts of OFX: a sign, digits, and a comma or a point before the decimals.</summary>
/// <remarks>
/// The format has no groups of thousands. Where a file writes both marks all the same (<c>1,234.56</c>), the last one stands before the decimals if the other groups by threes; one mark alone always stands before the decimals.
/// </remarks>
internal static class OfxAmount
{
    private const int Longest = 64;

    /// <param name="text">The amount.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="amount">The signed amount.</param>
    /// <param name="hasGroups">Whether thousands were grouped.</param>
    internal static AmountParseStatus Parse(ReadOnlySpan<char> text, Currency currency, out Money amount, out bool hasGroups)
    {
        bool isNegative = text.StartsWith('-');
        ReadOnlySpan<char> digits = (isNegative || text.StartsWith('+') ? text[1..] : text).TrimStart();
        Span<char> plain = stackalloc char[Longest];
        hasGroups = digits.Length <= Longest && HasGroups(digits);
        int length = hasGroups ? WithoutGroups(digits, plain) : 0;
        AmountParseStatus status = RecordAmounts.Parse(hasGroups ? plain[..length] : WithZero(digits, plain), currency, out amount);
        amount = status == AmountParseStatus.Ok && isNegative ? -amount : amount;
        return status;
    }

    // ".50" is half a dollar.
    private static ReadOnlySpan<char> WithZero(ReadOnlySpan<char> digits, Span<char> plain)
    {
        if (digits.Length is < 2 or >= Longest || digits[0] is not ('.' or ',') || !char.IsAsciiDigit(digits[1]))
        {
            return digits;
        }

        plain[0] = '0';
        digits.CopyTo(plain[1..]);
        return plain[..(digits.Length + 1)];
    }

    private static bool HasGroups(ReadOnlySpan<char> digits)
    {
        int comma = digits.LastIndexOf(','), point = digits.LastIndexOf('.');
        if (comma < 0 || point < 0)
        {
            return false;
        }

        int mark = Math.Max(comma, point);
        char group = mark == comma ? '.' : ',';
        return digits.Count(digits[mark]) == 1 && AreThrees(digits[..mark], group);
    }

    private static bool AreThrees(ReadOnlySpan<char> whole, char group)
    {
        int first = whole.IndexOf(group);
        if (first is < 1 or > 3)
        {
            return false;
        }

        for (ReadOnlySpan<char> rest = whole[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != group || rest[1..4].IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int WithoutGroups(ReadOnlySpan<char> digits, Span<char> plain)
    {
        int mark = Math.Max(digits.LastIndexOf(','), digits.LastIndexOf('.')), length = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            if (i == mark || char.IsAsciiDigit(digits[i]))
            {
                plain[length++] = digits[i];
            }
        }

        return length;
    }
}
