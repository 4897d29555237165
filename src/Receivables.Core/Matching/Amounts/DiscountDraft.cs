using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Terms;

namespace Receivables.Matching.Amounts;

/// <summary>Collects offers of discounts in the order of the rows.</summary>
/// <param name="capacity">About how many there will be.</param>
internal sealed class DiscountDraft(int capacity)
{
    private readonly List<int> _rows = new(capacity);
    private readonly List<LocalDate> _lastDays = new(capacity);
    private readonly List<long> _amounts = new(capacity);

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

    /// <summary>Adds offers of before, of items that stay.</summary>
    internal void Copy(DiscountColumns before, Range offers, RowShift rows)
    {
        ReadOnlySpan<int> from = before.Rows.AsSpan(offers);
        int start = _rows.Count;
        CollectionsMarshal.SetCount(_rows, start + from.Length);
        rows.Move(from, CollectionsMarshal.AsSpan(_rows)[start..]);
        _lastDays.AddRange(before.LastDays.AsSpan(offers));
        _amounts.AddRange(before.Amounts.AsSpan(offers));
    }

    internal DiscountColumns ToColumns() => new([.. _rows], [.. _lastDays], [.. _amounts]);
}
