namespace Receivables.Banking.Coda;

/// <summary>An account number with its currency, as records 1, 2.3 and 8 have them in 37 characters.</summary>
/// <param name="Number">The number as written.</param>
/// <param name="Iban">The IBAN, or <c>default</c> where the number is none and none follows from it.</param>
/// <param name="IsComputed">Whether the IBAN was computed from a Belgian number.</param>
/// <param name="CurrencyCode">The code of the currency, or empty.</param>
internal readonly record struct CodaAccount(string Number, Iban Iban, bool IsComputed, string CurrencyCode)
{
    private const int NumberLength = 34;
    private const int CurrencyLength = 3;

    // A blank stands between a Belgian number and its currency.
    private const int BelgianCurrencyAt = BelgianNumber.Length + 1;

    /// <summary>Reads an account of whose structure nothing is said, or what is said need not be believed: the digits show it.</summary>
    /// <param name="zone">The characters, with blanks.</param>
    /// <param name="mayBeBelgian">Whether a number of twelve digits may be a Belgian one.</param>
    internal static CodaAccount Read(ReadOnlySpan<char> zone, bool mayBeBelgian)
    {
        ReadOnlySpan<char> number = zone[..Math.Min(zone.Length, NumberLength)].Trim(), currency = Part(zone, NumberLength);
        if (IsBelgian(zone))
        {
            ReadOnlySpan<char> own = Part(zone, BelgianCurrencyAt);
            number = zone[..BelgianNumber.Length];
            currency = IsCode(own) ? own : currency;
        }

        bool isIban = Iban.TryParse(number, out Iban iban);
        Iban computed = !isIban && mayBeBelgian ? BelgianNumber.IbanOf(number) : default;
        return new CodaAccount(number.ToString(), isIban ? iban : computed, !computed.IsEmpty, IsCode(currency) ? currency.ToString() : "");
    }

    // Twelve digits, or what a file that was made unreadable has in their place, then a blank, then a currency or blanks; behind it may be country and qualification.
    private static bool IsBelgian(ReadOnlySpan<char> zone) =>
        zone.Length >= BelgianNumber.Length && !zone[..BelgianNumber.Length].Contains(' ')
        && (zone.Length == BelgianNumber.Length || (zone[BelgianNumber.Length] == ' ' && Part(zone, BelgianCurrencyAt) is var code && (IsCode(code) || code.IsWhiteSpace())));

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> zone, int at) => zone.Length < at + CurrencyLength ? [] : zone.Slice(at, CurrencyLength);

    private static bool IsCode(ReadOnlySpan<char> text) => text.Length == CurrencyLength && !text.ContainsAnyExceptInRange('A', 'Z');
}
