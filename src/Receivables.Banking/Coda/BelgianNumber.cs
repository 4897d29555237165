using System.Globalization;
using Receivables.Banking.Sepa;

namespace Receivables.Banking.Coda;

/// <summary>The Belgian account number of twelve digits, of which the last two are the first ten by 97, and the IBAN that follows from it.</summary>
/// <remarks>Check digits of the number: the remainder, 97 for 0. Check digits of the IBAN: ISO 13616.</remarks>
internal static class BelgianNumber
{
    /// <summary>How many digits it has.</summary>
    internal const int Length = 12;

    private const int CheckLength = 2;

    /// <summary>The IBAN, or <c>default</c> where the text is not twelve digits that check.</summary>
    internal static Iban IbanOf(ReadOnlySpan<char> number) => HasCheck(number) ? Mod97.IbanOf("BE", number) : default;

    /// <summary>Whether the text is twelve digits whose last two check the first ten. Structured communications (OGM, VCS) have the same check.</summary>
    internal static bool HasCheck(ReadOnlySpan<char> digits)
    {
        if (digits.Length != Length || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        ulong rest = Number(digits[..^CheckLength]) % 97;
        return Number(digits[^CheckLength..]) == (rest == 0 ? 97 : rest);
    }

    private static ulong Number(ReadOnlySpan<char> digits) => ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
