using Receivables;

namespace ReceivablesSample.Receipts;

/// <summary>Leaves out the payments that no ledger could take: those that make the sum of a currency absurd, the largest first.</summary>
internal static class PaymentBound
{
    // A ledger sums in 64 bits what ever moved, and one payment moves several times: received, used, settling, and all that again where it is returned.
    // 57 quadrillion cents are far above any company's receipts and leave room for all of it.
    private const long MostMinorUnits = long.MaxValue / 16;

    /// <summary>The places in the list of those to leave out, in order.</summary>
    internal static IReadOnlySet<int> TooLarge(IReadOnlyList<Payment> payments)
    {
        var left = new SortedSet<int>();
        foreach (IGrouping<Currency, (int Index, Payment Item)> currency in payments.Index().GroupBy(p => p.Item.Amount.Currency))
        {
            Int128 sum = currency.Aggregate(Int128.Zero, (total, p) => total + p.Item.Amount.MinorUnits);
            foreach ((int index, Payment payment) in currency.OrderByDescending(p => p.Item.Amount.MinorUnits).ThenBy(p => p.Index).TakeWhile(_ => sum > MostMinorUnits))
            {
                sum -= payment.Amount.MinorUnits;
                left.Add(index);
            }
        }

        return left;
    }
}
