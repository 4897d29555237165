namespace Receivables.Banking.Internals;

/// <summary>The Polish account number (NRB), 26 digits of which the first two check the rest: the IBAN without its country.</summary>
internal static class PolishNumber
{
    private const int Length = 26;

    /// <summary>The IBAN of an account, also where Poland leaves its country out; else <c>default</c>.</summary>
    internal static Iban Read(ReadOnlySpan<char> account) => Iban.TryParse(account, out Iban iban) ? iban : IbanOf(account);

    /// <summary>The IBAN, or <c>default</c> where the text is not 26 digits that check.</summary>
    private static Iban IbanOf(ReadOnlySpan<char> text)
    {
        Span<char> iban = stackalloc char[2 + Length];
        "PL".CopyTo(iban);
        int length = 2;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            if (length == iban.Length || !char.IsAsciiDigit(c))
            {
                return default;
            }

            iban[length++] = c;
        }

        return length == iban.Length && Iban.TryParse(iban, out Iban found) ? found : default;
    }
}
