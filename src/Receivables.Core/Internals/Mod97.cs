namespace Receivables.Internals;

/// <summary>The check of ISO 7064 MOD 97-10, as IBAN and RF references use it.</summary>
internal static class Mod97
{
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
        foreach (char c in text)
        {
            carried = char.IsAsciiDigit(c)
                ? ((carried * 10) + (c - '0')) % 97
                : ((carried * 100) + (c - 'A' + 10)) % 97;
        }

        return carried;
    }
}
