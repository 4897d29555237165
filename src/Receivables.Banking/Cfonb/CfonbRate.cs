using System.Globalization;

namespace Receivables.Banking.Cfonb;

/// <summary>A rate without its direction: the standard does not say which currency is the unit.</summary>
internal sealed class CfonbRate
{
    private const int DigitsLength = 11;

    // Banks round the amount; what is further off is another rate.
    private const decimal Tolerance = 0.02m;

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

    /// <summary>Gives the rate the direction that the two amounts show; null where neither fits.</summary>
    internal ExchangeRate? Between(Money ordered, Money booked)
    {
        if (ordered.Currency == booked.Currency || ordered.IsZero || booked.IsZero)
        {
            return null;
        }

        decimal from = ordered.Amount, to = Math.Abs(booked.Amount);
        decimal straight = Math.Abs((from * _rate) - to), inverse = Math.Abs((to * _rate) - from);
        bool isStraight = straight <= to * Tolerance, isInverse = inverse <= from * Tolerance;
        return isStraight && (!isInverse || straight * from <= inverse * to) ? new ExchangeRate(ordered.Currency, booked.Currency, _rate)
            : isInverse ? new ExchangeRate(booked.Currency, ordered.Currency, _rate)
            : null;
    }

    /// <summary>Returns the number.</summary>
    public override string ToString() => _rate.ToString(CultureInfo.InvariantCulture);
}
