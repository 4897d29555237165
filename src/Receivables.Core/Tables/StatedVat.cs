namespace Receivables.Tables;

/// <summary>Makes the VAT of a document out of a net and a tax amount without a rate.</summary>
internal static class StatedVat
{
    /// <summary>Makes one VAT amount; of net and tax one may be missing.</summary>
    /// <remarks>
    /// The table has no rate. It is the roundest one that explains the tax: with no decimal, else one, else two, the first whose VAT on the net differs by at most one minor
    /// unit; else tax ÷ net with two decimals, which is a mixture where the document has several rates.
    /// </remarks>
    /// <returns>Whether both are zero or more, the tax is at most the net, and they sum to the amount.</returns>
    internal static bool TryCreate(Money amount, Money? net, Money? tax, out VatAmount vat)
    {
        long total = amount.MinorUnits;
        long taxUnits = tax?.MinorUnits ?? total - net!.Value.MinorUnits;
        long netUnits = net?.MinorUnits ?? total - taxUnits;
        bool valid = taxUnits >= 0 && netUnits >= taxUnits && (Int128)netUnits + taxUnits == total;
        vat = valid ? new(RateOf(netUnits, taxUnits), Money.FromMinor(netUnits, amount.Currency), Money.FromMinor(taxUnits, amount.Currency)) : default;
        return valid;
    }

    private static decimal RateOf(long net, long tax)
    {
        if (tax == 0)
        {
            return 0m;
        }

        decimal exact = 100m * tax / net;
        for (int decimals = 0; decimals < 2; decimals++)
        {
            decimal rate = decimal.Round(exact, decimals, MidpointRounding.AwayFromZero);
            if (Math.Abs((net * rate / 100m) - tax) <= 1m)
            {
                return rate;
            }
        }

        return decimal.Round(exact, 2, MidpointRounding.AwayFromZero);
    }
}
