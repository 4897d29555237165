namespace Receivables.Internals;

/// <summary>The check of ISO 7064 MOD 97-10, as IBAN and RF references use it.</summary>
internal static class Mod97
{
    private const ulong DivideFrom = ulong.MaxValue / 100 - 100;

    /// <summary>Whether a text of upper-case letters and digits holds: its first four characters moved to the end, letters as 10 to 35, remainder 1.</summary>
    /// <remarks>The check digits 00, 01 and 99 can satisfy the remainder but are never given, so they are refused.</remarks>
    internal static bool Holds(ReadOnlySpan<char> text)
    {
        int checkDigits = ((text[2] - '0') * 10) + (text[3] - '0');
        return checkDigits is >= 2 and <= 98 && Remainder(text[..4], Remainder(text[4..], 0)) == 1;
    }

    /// <summary>Carries a remainder through a text of upper-case letters and digits.</summary>
    internal static int Remainder(ReadOnlySpan<char> text, int carried)
    {
        ulong rest = (ulong)carried;
        foreach (char c in text)
        {
            rest = char.IsAsciiDigit(c)
                ? (rest * 10) + (ulong)(c - '0')
                : (rest * 100) + (ulong)(c - 'A' + 10);

            // Dividing is what costs, so it waits until another character might not fit.
            if (rest >= DivideFrom)
            {
                rest %= 97;
            }
        }

        return (int)(rest % 97);
    }
}
