using Receivables.Banking.Sepa;

namespace Receivables.Banking.Series;

/// <summary>By what the same account is known in two files: its IBAN, where the one file gives it and the other the bank and the number that make it up.</summary>
/// <remarks>
/// Germany: bank of 8 digits and number of up to 10; Austria: 5 and up to 11; Poland: 26 digits, which begin with the check digits of the IBAN. Check digits: ISO 13616. German banks may number their IBANs by rules of
/// their own: then the two are different accounts, as they are where nothing can be computed. Only for comparing: what a statement says of its account stays as the bank writes it.
/// </remarks>
internal static class AccountKey
{
    private const int LengthInPoland = 26;

    private static readonly (string Country, int Bank, int Number)[] Parts = [("DE", 8, 10), ("AT", 5, 11)];

    internal static string Of(BankAccount account) => account.Iban.IsEmpty ? Of(account.Number ?? "") : account.Iban.Value;

    /// <summary>The same of an account as text.</summary>
    internal static string Of(string account)
    {
        if (account.Length == LengthInPoland && Iban.TryParse("PL" + account, out Iban polish))
        {
            return polish.Value;
        }

        int stroke = account.IndexOf('/', StringComparison.Ordinal);
        string bank = account[..Math.Max(stroke, 0)], number = account[(stroke + 1)..];
        bool isNumber = number.Length > 0 && !bank.AsSpan().ContainsAnyExceptInRange('0', '9') && !number.AsSpan().ContainsAnyExceptInRange('0', '9');
        foreach ((string country, int bankLength, int length) in isNumber ? Parts : [])
        {
            if (bank.Length == bankLength && number.Length <= length && Mod97.IbanOf(country, bank + number.PadLeft(length, '0')) is { IsEmpty: false } iban)
            {
                return iban.Value;
            }
        }

        return account;
    }
}
