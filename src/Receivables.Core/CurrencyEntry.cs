using System.Globalization;

namespace Receivables;

/// <summary>One row of <see cref="CurrencyTable"/>.</summary>
/// <param name="Code">Three letters.</param>
/// <param name="Number">The numeric code.</param>
/// <param name="MinorDigits">0, 2, 3 or 4; -1 where the standard has no minor unit.</param>
/// <param name="Withdrawn">The month of withdrawal, <c>yyyy-MM</c>, or null.</param>
/// <param name="Name">The English name of the standard.</param>
internal sealed record CurrencyEntry(string Code, int Number, int MinorDigits, string? Withdrawn, string Name)
{
    /// <summary>Reads <c>CODE NUM DIGITS [yyyy-MM] NAME</c>.</summary>
    internal static CurrencyEntry Parse(string row)
    {
        string code = row[..3];
        int number = int.Parse(row.AsSpan(4, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        int digits = row[8] == '-' ? -1 : row[8] - '0';
        string rest = row[10..];
        bool withdrawn = rest.Length > 8 && char.IsAsciiDigit(rest[0]);
        return new(code, number, digits, withdrawn ? rest[..7] : null, withdrawn ? rest[8..] : rest);
    }
}
