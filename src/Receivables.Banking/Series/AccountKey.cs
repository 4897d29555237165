namespace Receivables.Banking.Series;

/// <summary>By what the same account is known in two files: its IBAN, where the one file gives it and the other the bank and the number that make it up.</summary>
/// <remarks>
/// Germany: bank of 8 digits and number of up to 10; Austria: 5 and up to 11; Poland: 26 digits, which begin with the check digits of the IBAN. Check digits: ISO 13616. German banks may number their IBANs by rules of
/// their own: then the two are different accounts, as they are where nothing can be computed. Only for comparing: what a statement says of its account stays as the bank writes it.
/// </remarks>
internal static class AccountKey
{
    private const int LengthInPoland = 26;

    private static readonly (string Country, string AsDigits, int Bank, int Number)[] Parts = [("DE", "1314", 8, 10), ("AT", "1029", 5, 11)];

    internal static string Of(BankAccount account) => account.Iban.IsEmpty ? Of(account.Number ?? "") : account.Iban.Value;

    /// <summary>The same of an account as text.</summary>
    internal static string Of(string account)
    {
        if (account.Length == LengthInPoland && Iban.TryParse("PL" + account, out Iban polish))
        {
            return polish.Value;
        }

        int stroke = account.IndexOf('/', StringComparison.Ordinal);
        foreach ((string country, string asDigits, int bank, int number) in stroke < 0 ? [] : Parts)
        {
            int length = account.Length - stroke - 1;
            if (stroke == bank && length > 0 && length <= number && IbanOf(country, asDigits, account[..stroke] + account[(stroke + 1)..].PadLeft(number, '0')) is { IsEmpty: false } iban)
            {
                return iban.Value;
            }
        }

        return account;
    }

    private static Iban IbanOf(string country, string countryAsDigits, string national)
    {
        int rest = 0;
        foreach (char c in $"{national}{countryAsDigits}00")
        {
            if (!char.IsAsciiDigit(c))
            {
                return default;
            }

            rest = ((rest * 10) + c - '0') % 97;
        }

        return Iban.TryParse($"{country}{98 - rest:00}{national}", out Iban iban) ? iban : default;
    }
}
