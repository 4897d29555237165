using Receivables.Banking.Sepa;

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

    /// <summary>The IBAN, or <c>default</c> where the parts are not those of a RIB.</summary>
    internal static Iban IbanOf(ReadOnlySpan<char> bank, ReadOnlySpan<char> branch, ReadOnlySpan<char> account)
    {
        bool isRib = bank.Length == BankLength && branch.Length == BankLength && account.Length == AccountLength && IsNumber(bank) && IsNumber(branch) && IsAlphanumeric(account);
        if (!isRib)
        {
            return default;
        }

        int key = 97 - (int)(((89L * Remainder(bank)) + (15L * Remainder(branch)) + (3L * Remainder(account))) % 97);
        return Mod97.IbanOf("FR", $"{bank}{branch}{account}{key:00}");
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

    private static int Remainder(ReadOnlySpan<char> text)
    {
        int remainder = 0;
        foreach (char c in text)
        {
            remainder = ((remainder * 10) + (char.IsAsciiDigit(c) ? c - '0' : LetterOfRib(c))) % 97;
        }

        return remainder;
    }

    // A to I and J to R are 1 to 9, S to Z are 2 to 9.
    private static int LetterOfRib(char c) => c < 'S' ? ((c - 'A') % 9) + 1 : c - 'S' + 2;
}
