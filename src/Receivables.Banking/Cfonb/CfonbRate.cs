using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>A rate without its direction: the standard does not say which currency is the unit.</summary>
internal sealed class CfonbRate
{
    private const int DigitsLength = 11;

    private readonly decimal _rate;

    private CfonbRate(decimal rate) => _rate = rate;

    /// <summary>Reads decimals (two digits, with some banks one) and eleven digits; null where there is no rate.</summary>
    internal static CfonbRate? Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        if (trimmed.Length <= DigitsLength)
        {
            return null;
        }

        ReadOnlySpan<char> digits = trimmed[^DigitsLength..];
        bool isNumber = int.TryParse(trimmed[..^DigitsLength], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int decimals)
            & long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long value);
        return isNumber && value > 0 && decimals <= DigitsLength ? new CfonbRate((decimal)value / CfonbAmount.PowerOfTen(decimals)) : null;
    }

    /// <inheritdoc cref="RecordRates.Between"/>
    internal ExchangeRate? Between(Money ordered, Money booked) => RecordRates.Between(_rate, ordered, booked);

    /// <summary>Returns the number.</summary>
    public override string ToString() => _rate.ToString(CultureInfo.InvariantCulture);
}
