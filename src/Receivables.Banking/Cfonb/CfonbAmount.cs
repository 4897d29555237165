namespace Receivables.Banking.Cfonb;

/// <summary>An amount whose last character is its last digit and its sign.</summary>
/// <remarks>
/// <para>CFONB, relevé de compte sur support informatique (2004): <c>{</c> and A to I are the digits 0 to 9 of a credit, <c>}</c> and J to R those of a debit. The French national form of ISO 646 has
/// é and è in the places of the braces.</para>
/// </remarks>
internal static class CfonbAmount
{
    private const int MostDigits = 14;
    private const string Credits = "{ABCDEFGHI";
    private const string Debits = "}JKLMNOPQR";

    /// <summary>Reads digits and sign.</summary>
    /// <param name="text">Digits, the last one with the sign.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="decimals">How many of the digits are behind the point.</param>
    /// <param name="amount">The signed amount; without a sign where the last character is a plain digit.</param>
    /// <param name="isSigned">Whether there is a sign, or none is needed because the amount is zero.</param>
    internal static AmountParseStatus Parse(ReadOnlySpan<char> text, Currency currency, int decimals, out Money amount, out bool isSigned)
    {
        (amount, isSigned) = (default, false);
        ReadOnlySpan<char> digits = text.Trim();
        if (digits.IsEmpty || digits.Length > MostDigits || digits[..^1].ContainsAnyExceptInRange('0', '9') || !LastDigit(digits[^1], out int last, out int sign))
        {
            return AmountParseStatus.NotANumber;
        }

        long value = last;
        for (int i = digits.Length - 2, place = 1; i >= 0; i--, place++)
        {
            value += (digits[i] - '0') * PowerOfTen(place);
        }

        isSigned = sign != 0 || value == 0;
        return Scale(sign < 0 ? -value : value, currency, decimals, out amount);
    }

    // At most 14 digits and 4 more of the currency fit.
    private static AmountParseStatus Scale(long value, Currency currency, int decimals, out Money amount)
    {
        amount = default;
        int missing = currency.MinorDigits - decimals;
        if (missing < 0 && value % PowerOfTen(-missing) != 0)
        {
            return AmountParseStatus.TooManyDigits;
        }

        amount = Money.FromMinor(missing < 0 ? value / PowerOfTen(-missing) : value * PowerOfTen(missing), currency);
        return AmountParseStatus.Ok;
    }

    private static bool LastDigit(char c, out int digit, out int sign)
    {
        c = c switch { 'é' => '{', 'è' => '}', _ => c };
        int credit = Credits.IndexOf(c), debit = Debits.IndexOf(c);
        digit = credit >= 0 ? credit : debit >= 0 ? debit : c - '0';
        sign = credit >= 0 ? 1 : debit >= 0 ? -1 : 0;
        return sign != 0 || char.IsAsciiDigit(c);
    }

    /// <summary>Ten to a power of 0 to 18.</summary>
    internal static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
