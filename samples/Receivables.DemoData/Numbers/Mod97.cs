namespace Receivables.DemoData.Numbers;

/// <summary>The check of ISO 7064 mod 97-10, as IBANs and creditor references use it.</summary>
internal static class Mod97
{
    /// <summary>The two check digits that go between a prefix of two letters and a body.</summary>
    public static string CheckDigits(string prefix, string body) => $"{98 - Remainder(body + prefix + "00"):00}";

    /// <summary>The remainder by 97 of digits and letters (A = 10 to Z = 35) read as one number.</summary>
    public static int Remainder(string text)
    {
        int remainder = 0;
        foreach (char c in text)
        {
            int value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            remainder = ((remainder * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return remainder;
    }
}
