using System.Collections.Frozen;
using System.Text;
using Receivables.Internals;

namespace Receivables;

/// <summary>Reads and tests IBAN texts.</summary>
internal static class IbanText
{
    private const int LongestIban = 34;

    // Country and what follows the check digits: so many n (digits), a (letters) or c (either), after the SWIFT registry, release 102.
    private const string CountryStructures = """
        AD 8n12c      AE 19n        AL 8n16c      AT 16n        AZ 4a20c      BA 16n        BE 12n        BG 4a6n8c
        BH 4a14c      BI 23n        BR 23n1a1c    BY 4c4n16c    CH 5n12c      CR 18n        CY 8n16c      CZ 20n
        DE 18n        DJ 23n        DK 14n        DO 4c20n      EE 16n        EG 25n        ES 20n        FI 14n
        FK 2a12n      FO 14n        FR 10n11c2n   GB 4a14n      GE 2a16n      GI 4a15c      GL 14n        GR 7n16c
        GT 24c        HN 4a20n      HR 17n        HU 24n        IE 4a14n      IL 19n        IQ 4a15n      IS 22n
        IT 1a10n12c   JO 4a4n18c    KW 4a22c      KZ 3n13c      LB 4n20c      LC 4a24c      LI 5n12c      LT 16n
        LU 3n13c      LV 4a13c      LY 21n        MC 10n11c2n   MD 20c        ME 18n        MK 3n10c2n    MN 16n
        MR 23n        MT 4a5n18c    MU 4a19n3a    NI 4a20n      NL 4a10n      NO 11n        OM 3n16c      PK 4a16c
        PL 24n        PS 4a21c      PT 21n        QA 4a21c      RO 4a16c      RS 18n        RU 14n15c     SA 2n18c
        SC 4a20n3a    SD 14n        SE 20n        SI 15n        SK 20n        SM 1a10n12c   SO 19n        ST 21n
        SV 4a20n      TL 19n        TN 20n        TR 6n16c      UA 6n19c      VA 18n        VG 4a16n      XK 16n
        YE 4a4n18c
        """;

    private static readonly FrozenDictionary<string, string> Structures = ReadStructures();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> StructureOf = Structures.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The countries of the registry, each with one letter (n, a or c) for each character of its national number.</summary>
    internal static IReadOnlyDictionary<string, string> Countries => Structures;

    /// <summary>How many characters an IBAN of a country has, or 0 where the registry does not know the two upper-case letters.</summary>
    internal static int LengthOf(ReadOnlySpan<char> country) => StructureOf.TryGetValue(country, out string? structure) ? structure.Length + 4 : 0;

    internal static IbanStatus Read(ReadOnlySpan<char> text, out string? value)
    {
        Span<char> buffer = stackalloc char[LongestIban];
        value = null;
        IbanStatus status = Compact(text, buffer, out int length);
        if (status == IbanStatus.Valid)
        {
            status = Test(buffer[..length]);
        }

        value = status == IbanStatus.Valid ? new string(buffer[..length]) : null;
        return status;
    }

    private static IbanStatus Compact(ReadOnlySpan<char> text, Span<char> buffer, out int length)
    {
        length = 0;
        foreach (char c in text)
        {
            if (c == ' ')
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(c))
            {
                return IbanStatus.InvalidCharacter;
            }

            if (length == buffer.Length)
            {
                return IbanStatus.WrongLength;
            }

            buffer[length++] = char.ToUpperInvariant(c);
        }

        return length == 0 ? IbanStatus.Empty : IbanStatus.Valid;
    }

    private static IbanStatus Test(ReadOnlySpan<char> iban)
    {
        if (iban.Length < 5)
        {
            return IbanStatus.WrongLength;
        }

        if (!char.IsAsciiLetter(iban[0]) || !char.IsAsciiLetter(iban[1]) || !char.IsAsciiDigit(iban[2]) || !char.IsAsciiDigit(iban[3]))
        {
            return IbanStatus.InvalidCharacter;
        }

        if (!StructureOf.TryGetValue(iban[..2], out string? structure))
        {
            return IbanStatus.UnknownCountry;
        }

        if (iban.Length != structure.Length + 4)
        {
            return IbanStatus.WrongLength;
        }

        if (!Fits(iban[4..], structure))
        {
            return IbanStatus.WrongStructure;
        }

        return Mod97.Holds(iban) ? IbanStatus.Valid : IbanStatus.WrongCheckDigits;
    }

    private static bool Fits(ReadOnlySpan<char> nationalNumber, string structure)
    {
        for (int i = 0; i < nationalNumber.Length; i++)
        {
            bool digit = char.IsAsciiDigit(nationalNumber[i]);
            if (structure[i] == (digit ? 'a' : 'n'))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, string> ReadStructures()
    {
        string[] words = CountryStructures.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => Expand(pair[1]), StringComparer.Ordinal);
    }

    /// <summary>Turns <c>2n3c</c> into <c>nnccc</c>.</summary>
    private static string Expand(string structure)
    {
        var expanded = new StringBuilder();
        int count = 0;
        foreach (char c in structure)
        {
            if (char.IsAsciiDigit(c))
            {
                count = (count * 10) + (c - '0');
            }
            else
            {
                expanded.Append(c, count);
                count = 0;
            }
        }

        return expanded.ToString();
    }
}
