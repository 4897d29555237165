namespace Receivables.Banking.Cfonb;

/// <summary>The IBAN of a French account from its bank, branch and number: the key of the RIB, then the check digits.</summary>
/// <remarks>
/// Key of the RIB: 97 less the remainder by 97 of 89 times the bank, 15 times the branch and 3 times the account, whose letters count as digits (A and J 1, B, K and S 2, and so on). Check digits: ISO 13616.
/// An account in Monaco has the same numbers under <c>MC</c>, which the record does not tell.
/// </remarks>
internal static class CfonbRib
{
    private const int BankLength = 5;
    private const int AccountLength = 11;
    private const string CountryAsDigits = "1527";

    /// <summary>The IBAN, or <c>default</c> where the parts are not those of a RIB.</summary>
    internal static Iban IbanOf(ReadOnlySpan<char> bank, ReadOnlySpan<char> branch, ReadOnlySpan<char> account)
    {
        bool isRib = bank.Length == BankLength && branch.Length == BankLength && account.Length == AccountLength && IsNumber(bank) && IsNumber(branch) && IsAlphanumeric(account);
        if (!isRib)
        {
            return default;
        }

        int key = 97 - (int)(((89L * Remainder(bank, LetterOfRib)) + (15L * Remainder(branch, LetterOfRib)) + (3L * Remainder(account, LetterOfRib))) % 97);
        string national = $"{bank}{branch}{account}{key:00}";
        int check = 98 - Remainder($"{national}{CountryAsDigits}00", LetterOfIban);
        return Iban.TryParse($"FR{check:00}{national}", out Iban iban) ? iban : default;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsAlphanumeric(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int Remainder(ReadOnlySpan<char> text, Func<char, int> letter)
    {
        int remainder = 0;
        foreach (char c in text)
        {
            int value = char.IsAsciiDigit(c) ? c - '0' : letter(c);
            remainder = ((remainder * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return remainder;
    }

    private static int LetterOfIban(char c) => c - 'A' + 10;

    // A to I and J to R are 1 to 9, S to Z are 2 to 9.
    private static int LetterOfRib(char c) => c < 'S' ? ((c - 'A') % 9) + 1 : c - 'S' + 2;
}
