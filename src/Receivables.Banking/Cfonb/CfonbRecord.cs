using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>One record of 120 characters: code, bank, branch, currency, account, then what its kind has.</summary>
internal sealed class CfonbRecord(string text, int line, int column) : FixedRecord(text, line, column)
{
    /// <summary>How many characters a record has.</summary>
    internal const int Length = 120;

    /// <summary>A balance has as many at least: they end with its amount.</summary>
    internal const int ShortestBalance = 104;

    // Code, bank, internal code, branch, currency, decimals: what tells the beginning of a record from other text.
    private const int ShapeLength = 20;

    internal ReadOnlySpan<char> Code => Field(1, 2);

    internal ReadOnlySpan<char> Bank => Field(3, 5);

    internal ReadOnlySpan<char> Branch => Field(12, 5);

    internal ReadOnlySpan<char> CurrencyCode => Field(17, 3);

    internal ReadOnlySpan<char> Account => Field(22, 11);

    /// <summary>How many digits behind the point the amount has, or null where the record does not say.</summary>
    internal int? Decimals => Raw(20, 1) is [>= '0' and <= '9' and var digit] ? digit - '0' : null;

    /// <summary>Whether a record begins here: 01, 04, 05 or 07, then bank, branch, currency and decimals where they belong.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > ShapeLength && text[0] == '0' && text[1] is '1' or '4' or '5' or '7'
        && AreDigits(text[2..7]) && AreDigits(text[11..16])
        && (text[16..19].IsWhiteSpace() || AreLetters(text[16..19])) && (text[19] == ' ' || char.IsAsciiDigit(text[19]));

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool AreLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('A', 'Z');
}
