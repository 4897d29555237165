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
}
