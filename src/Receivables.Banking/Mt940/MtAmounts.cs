using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Amounts as SWIFT writes them: with a comma, before which some banks leave the zero out (<c>,02</c>).</summary>
internal static class MtAmounts
{
    private const int MostDigits = 64;

    /// <summary>Reads an amount; what is wrong is reported as an error.</summary>
    internal static Money? Read(ReadOnlySpan<char> text, Currency currency, RecordContext context, int column, string consequence) => NeedsZero(text)
        ? context.Amount(string.Concat("0", text), currency, column, consequence)
        : context.Amount(text, currency, column, consequence);

    /// <summary>Reads an amount with its currency before or after it, such as <c>EUR11,85</c> and <c>11,85</c>; null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="usual">The currency where none is written.</param>
    internal static Money? Find(ReadOnlySpan<char> text, Currency usual)
    {
        ReadOnlySpan<char> rest = text.Trim();
        if (rest.Length > 3 && Currency.TryFromCode(rest[..3], out Currency before))
        {
            usual = before;
            rest = rest[3..].Trim();
        }
        else if (rest.Length > 3 && Currency.TryFromCode(rest[^3..], out Currency after))
        {
            usual = after;
            rest = rest[..^3].Trim();
        }

        ReadOnlySpan<char> digits = NeedsZero(rest) ? string.Concat("0", rest) : rest;
        return !usual.IsNone && RecordAmounts.Parse(digits, usual, out Money amount) == AmountParseStatus.Ok ? amount : null;
    }

    private static bool NeedsZero(ReadOnlySpan<char> text) => text is [',' or '.', >= '0' and <= '9', ..] && text.Length < MostDigits;
}
