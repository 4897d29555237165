using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Terms;

namespace Receivables.Matching.Amounts;

/// <summary>The early-payment discounts that the open invoices grant by their own terms.</summary>
internal sealed class DiscountIndex
{
    private readonly Dictionary<int, EarlyPaymentDiscount[]> _offers = [];
    private readonly int[] _without = [];

    internal DiscountIndex(BookColumns book)
    {
        for (int i = 0; i < book.OpenItems.Length; i++)
        {
            OpenItem item = book.OpenItems[i];
            // A discount is on the whole: nothing of it paid yet, and not one of several instalments.
            if (item.Document is Invoice { Terms: { Discounts.Count: > 0 } terms } invoice && item.Open == invoice.Amount)
            {
                _offers.Add(i, [.. terms.DiscountOffers(invoice.IssueDate, invoice.Amount).OrderByDescending(o => o.Amount.MinorUnits)]);
            }
        }
    }

    private DiscountIndex(Dictionary<int, EarlyPaymentDiscount[]> offers, int[] without)
    {
        _offers = offers;
        _without = without;
    }

    /// <summary>Whether no item grants any.</summary>
    internal bool IsEmpty => _offers.Count == 0;

    /// <summary>The same without the offers of some items, of which a part is settled.</summary>
    /// <param name="rows">The items, ascending.</param>
    internal DiscountIndex Without(int[] rows) => rows.Length == 0 ? this : new(_offers, rows);

    /// <summary>The largest discount that an item grants on a day, in minor units; 0 where none.</summary>
    internal long InWindow(int item, LocalDate day)
    {
        foreach (EarlyPaymentDiscount offer in OffersOf(item))
        {
            if (day <= offer.LastDay)
            {
                return offer.Amount.MinorUnits;
            }
        }

        return 0;
    }

    /// <summary>The last days of the windows in which an item grants a discount.</summary>
    internal IEnumerable<LocalDate> LastDaysOf(int item) => OffersOf(item).Select(offer => offer.LastDay);

    /// <summary>Whether an item grants exactly this discount, but no longer on a day.</summary>
    internal bool IsLate(int item, LocalDate day, long discount)
    {
        foreach (EarlyPaymentDiscount offer in OffersOf(item))
        {
            if (offer.Amount.MinorUnits == discount && day > offer.LastDay)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By how many days a day is late for exactly this discount, of which the window has passed; the fewest where several tiers grant it.</summary>
    internal int DaysLate(int item, LocalDate day, long discount)
    {
        int late = int.MaxValue;
        foreach (EarlyPaymentDiscount offer in OffersOf(item))
        {
            late = offer.Amount.MinorUnits == discount ? Math.Min(late, Period.DaysBetween(offer.LastDay, day)) : late;
        }

        return late;
    }

    private EarlyPaymentDiscount[] OffersOf(int item) => Array.BinarySearch(_without, item) >= 0 ? [] : _offers.GetValueOrDefault(item, []);

    /// <summary>Parts a discount by VAT rate, in proportion to the invoice; empty where the invoice states no VAT.</summary>
    internal static IEnumerable<VatAmount> PartByRate(Document? document, Money discount)
    {
        if (document is null || document.VatAmounts.Count == 0 || document.VatAmounts.Any(v => v.Gross.IsNegative || v.Gross.IsZero))
        {
            return [];
        }

        Money[] parts = discount.Allocate([.. document.VatAmounts.Select(v => v.Gross.MinorUnits)]);
        return document.VatAmounts.Zip(parts, (rate, part) =>
        {
            Money vat = part.MultiplyRatio(rate.Vat.MinorUnits, rate.Gross.MinorUnits, MidpointRounding.AwayFromZero);
            return new VatAmount(rate.RatePercent, part - vat, vat);
        });
    }
}
