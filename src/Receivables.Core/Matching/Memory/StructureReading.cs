using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Memory;

/// <summary>Reads the structure of a match off the items of its one customer, as the book has them.</summary>
internal static class StructureReading
{
    /// <summary>The structure of a match.</summary>
    /// <param name="proposal">The payment and its book.</param>
    /// <param name="items">What is settled; all of one customer.</param>
    internal static MatchStructure Of(MatchProposal proposal, IReadOnlyList<MatchedItem> items)
    {
        OpenItem first = items[0].Item;
        OpenItem[] open = [.. proposal.Book.OpenItemsOf(first.Customer).Where(i => i.Open.Currency == first.Open.Currency)];
        HashSet<ItemId> settled = [.. items.Select(i => i.Item.Id)];
        LocalDate due = items.Min(i => i.Item.DueDate);
        return new MatchStructure(
            SetOf(items, open, settled), items.Count, Math.Max(items.Count, open.Length), IsOldestFirst(items, open, settled), DifferenceOf(proposal, items), proposal.NamesAny,
            Period.DaysBetween(due, proposal.Payment.BookingDate));
    }

    // As the engine tells them apart: the instalments of one document count as one item, and a withholding is no part of a balance.
    private static MatchSet SetOf(IReadOnlyList<MatchedItem> items, OpenItem[] open, HashSet<ItemId> settled)
    {
        OpenItem[] payable = [.. open.Where(i => i.Kind != ItemKind.Withholding)];
        ItemId first = items[0].Item.Id;
        return items.Count == 1 || items.All(i => i.Item.Id.Part > 0 && i.Item.Id.Document == first.Document) ? MatchSet.SingleItem
            : items.Count >= payable.Length ? MatchSet.WholeBalance
            : payable.Where(i => !settled.Contains(i.Id)).Min(i => i.DueDate) > items.Max(i => i.Item.DueDate) ? MatchSet.DueToDate
            : MatchSet.SeveralItems;
    }

    private static bool IsOldestFirst(IReadOnlyList<MatchedItem> items, OpenItem[] open, HashSet<ItemId> settled)
    {
        LocalDate last = items.Max(i => i.Item.DueDate);
        return open.All(i => i.Open.IsNegative || settled.Contains(i.Id) || i.DueDate >= last);
    }

    private static MatchDifference DifferenceOf(MatchProposal proposal, IReadOnlyList<MatchedItem> items)
    {
        Adjustment[] adjustments = [.. items.SelectMany(i => i.Allocation.Adjustments)];
        return adjustments.Any(a => a.Kind == AdjustmentKind.EarlyPaymentDiscount) ? (items.All(i => IsInWindow(i, proposal.Payment.BookingDate)) ? MatchDifference.Discount : MatchDifference.LateDiscount)
            : adjustments.Any(a => a.Kind == AdjustmentKind.BankCharge) ? MatchDifference.Charge
            : adjustments.Length > 0 ? MatchDifference.Other
            : items.Any(i => !i.OpenAfter.IsZero) ? MatchDifference.Partial
            : RestOf(proposal.Payment, items).IsZero ? MatchDifference.None
            : MatchDifference.Excess;
    }

    /// <summary>What is left of a payment; of one in another currency than its items, by what was paid for each.</summary>
    internal static Money RestOf(Payment payment, IEnumerable<MatchedItem> items) =>
        payment.Amount - Money.Sum(items.Select(i => i.Allocation.Paid ?? i.Allocation.Cash), payment.Amount.Currency);

    private static bool IsInWindow(MatchedItem item, LocalDate day) =>
        !item.Allocation.Adjustments.Any(a => a.Kind == AdjustmentKind.EarlyPaymentDiscount)
        || (item.Item.Document is Invoice { Terms: { } terms } invoice && terms.DiscountOn(invoice.IssueDate, day, invoice.Amount) is not null);
}
