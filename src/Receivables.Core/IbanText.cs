using System.Collections.Frozen;
using System.Globalization;
using Receivables.Internals;

namespace Receivables;

/// <summary>Reads and tests IBAN texts.</summary>
internal static class IbanText
{
    private const int LongestIban = 34;

    // Country and length, after the SWIFT registry, release 102.
    private const string CountryLengths = """
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27
        DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28
        IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22
        MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24
        SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        """;

    private static readonly FrozenDictionary<string, int> Lengths = CountryLengths
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(row => row[..2], row => int.Parse(row.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LengthOf = Lengths.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The countries of the registry and their lengths.</summary>
    internal static IReadOnlyDictionary<string, int> Countries => Lengths;

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

        if (!LengthOf.TryGetValue(iban[..2], out int expected))
        {
            return IbanStatus.UnknownCountry;
        }

        if (iban.Length != expected)
        {
            return IbanStatus.WrongLength;
        }

        return Mod97.Holds(iban) ? IbanStatus.Valid : IbanStatus.WrongCheckDigits;
    }
}
