namespace Receivables.Banking.Cfonb;

/// <summary>One record: 120 characters, or as many as are there; what is cut off at its end was blank.</summary>
/// <param name="text">The characters.</param>
/// <param name="line">The line of the file it stands on, from 1.</param>
/// <param name="column">Where on the line it begins, from 1.</param>
internal sealed class CfonbRecord(string text, int line, int column)
{
    /// <summary>How many characters a record has.</summary>
    internal const int Length = 120;

    /// <summary>A balance has as many at least: they end with its amount.</summary>
    internal const int ShortestBalance = 104;

    // Code, bank, internal code, branch, currency, decimals: what tells the beginning of a record from other text.
    private const int ShapeLength = 20;

    internal string Text { get; } = text;

    internal int Line { get; } = line;

    internal int Column { get; } = column;

    internal ReadOnlySpan<char> Code => Field(1, 2);

    internal ReadOnlySpan<char> Bank => Field(3, 5);

    internal ReadOnlySpan<char> Branch => Field(12, 5);

    internal ReadOnlySpan<char> CurrencyCode => Field(17, 3);

    internal ReadOnlySpan<char> Account => Field(22, 11);

    /// <summary>How many digits behind the point the amount has, or null where the record does not say.</summary>
    internal int? Decimals => Raw(20, 1) is [>= '0' and <= '9' and var digit] ? digit - '0' : null;

    /// <summary>Characters by their place, from 1, as the standard counts them; without the blanks around.</summary>
    internal ReadOnlySpan<char> Field(int position, int length) => Raw(position, length).Trim();

    /// <summary>Characters by their place, with the blanks; fewer where the record is short.</summary>
    internal ReadOnlySpan<char> Raw(int position, int length)
    {
        int from = Math.Min(position - 1, Text.Length);
        return Text.AsSpan(from, Math.Min(length, Text.Length - from));
    }

    /// <summary>Everything from a place on, with the blanks, beyond the length of a record too.</summary>
    internal ReadOnlySpan<char> From(int position) => Text.AsSpan(Math.Min(position - 1, Text.Length));

    /// <summary>Whether a record begins here: 01, 04, 05 or 07, then bank, branch, currency and decimals where they belong.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > ShapeLength && text[0] == '0' && text[1] is '1' or '4' or '5' or '7'
        && AreDigits(text[2..7]) && AreDigits(text[11..16])
        && (text[16..19].IsWhiteSpace() || AreLetters(text[16..19])) && (text[19] == ' ' || char.IsAsciiDigit(text[19]));

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool AreLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('A', 'Z');
}
