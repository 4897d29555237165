using System.Globalization;

namespace Receivables;

/// <summary>The net amount and the VAT of one rate on a document.</summary>
/// <remarks>Either part may be zero or negative: an invoice may take back goods at one rate and sell at another. <c>default</c> is no amount and no document takes it. Immutable; safe to share between threads.</remarks>
public readonly record struct VatAmount
{
    /// <summary>States net and VAT for one rate.</summary>
    /// <param name="ratePercent">The rate in percent, from 0 to 100, such as 20 or 5.5.</param>
    /// <param name="net">The net amount.</param>
    /// <param name="vat">The VAT as the document states it, in the same currency; it is not computed again, because documents round by line or by total.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside its range.</exception>
    /// <exception cref="ArgumentException">The net amount has no currency.</exception>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="OverflowException">Net and VAT together do not fit.</exception>
    public VatAmount(decimal ratePercent, Money net, Money vat)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ratePercent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ratePercent, 100m);
        if (net.Currency.IsNone)
        {
            throw new ArgumentException("Net and VAT need a currency.", nameof(net));
        }

        _ = net + vat;
        RatePercent = ratePercent;
        Net = net;
        Vat = vat;
    }

    /// <summary>The rate in percent.</summary>
    public decimal RatePercent { get; }

    /// <summary>The net amount.</summary>
    public Money Net { get; }

    /// <summary>The VAT.</summary>
    public Money Vat { get; }

    /// <summary>Net and VAT together.</summary>
    public Money Gross => Net + Vat;

    /// <summary>Returns rate, net and VAT.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RatePercent} %: net {Net}, VAT {Vat}");
}
