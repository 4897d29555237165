namespace Receivables.Banking.Records;

/// <summary>Amounts as text records write them: digits with a comma or a point, or minor units without either.</summary>
internal static class RecordAmounts
{
    private const int MostDigits = 64;

    /// <summary>Reads an amount without a sign, with one comma or point or none; a mark at the end has no digits behind it (<c>1500,</c>).</summary>
    internal static AmountParseStatus Parse(ReadOnlySpan<char> text, Currency currency, out Money amount)
    {
        amount = default;
        ReadOnlySpan<char> trimmed = text.TrimEnd(",.");
        if (trimmed.IsEmpty || text.Length - trimmed.Length > 1 || trimmed.Length > MostDigits || !char.IsAsciiDigit(trimmed[0]))
        {
            return AmountParseStatus.NotANumber;
        }

        Span<char> plain = stackalloc char[MostDigits];
        trimmed.Replace(plain, ',', '.');
        return Money.TryParseAmount(plain[..trimmed.Length], currency, out amount);
    }

    /// <summary>Why an amount is refused: the code, and the end of a sentence.</summary>
    internal static (string Code, string Why) WhyRefused(AmountParseStatus status, Currency currency) => status switch
    {
        AmountParseStatus.TooManyDigits => (RecordCodes.AmountTooManyDigits, $"has more than the {currency.MinorDigits} digits of {currency.Code}, and they are not zeros"),
        AmountParseStatus.OutOfRange => (RecordCodes.AmountOutOfRange, "is too large to be an amount of money"),
        _ => (RecordCodes.AmountMalformed, "is not a number of digits with at most one decimal mark"),
    };
}
