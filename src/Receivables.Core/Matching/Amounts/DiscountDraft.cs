using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Matching.Amounts;

/// <summary>Collects offers of discounts in the order of the rows.</summary>
internal sealed class DiscountDraft
{
    private readonly List<int> _rows = [];
    private readonly List<LocalDate> _lastDays = [];
    private readonly List<long> _amounts = [];

    /// <summary>Adds what an item offers.</summary>
    internal void Add(OpenItem item, int row)
    {
        // A discount is on the whole: nothing of it paid yet, and not one of several instalments.
        if (item.Document is not Invoice { Terms: { Discounts.Count: > 0 } terms } invoice || item.Open != invoice.Amount)
        {
            return;
        }

        foreach (EarlyPaymentDiscount offer in terms.DiscountOffers(invoice.IssueDate, invoice.Amount).OrderByDescending(o => o.Amount.MinorUnits))
        {
            _rows.Add(row);
            _lastDays.Add(offer.LastDay);
            _amounts.Add(offer.Amount.MinorUnits);
        }
    }

    internal DiscountColumns ToColumns() => new([.. _rows], [.. _lastDays], [.. _amounts]);
}
