namespace Receivables.Banking.Sepa;

/// <summary>The remainder of ISO 7064 mod 97-10: letters count as 10 to 35.</summary>
internal static class Mod97
{
    internal static int Of(ReadOnlySpan<char> text)
    {
        int remainder = 0;
        foreach (char c in text)
        {
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return remainder;
    }

    /// <summary>The IBAN of an account whose national number is known: the check digits of ISO 13616. <c>default</c> where the country has no such numbers.</summary>
    /// <param name="country">The country, two letters.</param>
    /// <param name="national">Bank and number as the IBAN has them: digits and upper-case letters.</param>
    internal static Iban IbanOf(string country, ReadOnlySpan<char> national) =>
        Iban.TryParse($"{country}{98 - Of($"{national}{country}00"):00}{national}", out Iban iban) ? iban : default;
}
