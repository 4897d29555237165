using NodaTime;
using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>The early-payment discounts that the open invoices grant by their own terms, the largest of an item first.</summary>
/// <remarks>Columns in the order of the rows, and one bit an item that tells whether it has any: most have none.</remarks>
internal sealed class DiscountIndex
{
    private readonly DiscountColumns _offers;
    private readonly ulong[] _has;
    private readonly int[] _without = [];

    internal DiscountIndex(BookColumns book)
        : this(DiscountColumns.Of(book.OpenItems), book.Items.Length, [])
    {
    }

    private DiscountIndex(DiscountColumns offers, int items, int[] without)
    {
        _offers = offers;
        _without = without;
        _has = new ulong[(items + 63) / 64];
        foreach (int row in offers.Rows)
        {
            _has[row >> 6] |= 1UL << (row & 63);
        }
    }

    private DiscountIndex(DiscountIndex before, int[] without) => (_offers, _has, _without) = (before._offers, before._has, without);

    /// <summary>Whether no item grants any.</summary>
    internal bool IsEmpty => _offers.Rows.Length == 0;

    /// <summary>The same without the offers of some items, of which a part is settled.</summary>
    /// <param name="rows">The items, ascending.</param>
    internal DiscountIndex Without(int[] rows) => rows.Length == 0 ? this : new(this, rows);

    /// <summary>The index of an edited book.</summary>
    internal DiscountIndex After(BookEdit edit) => edit.Items.IsEmpty ? this : new(_offers.After(edit), edit.After.Items.Length, []);

    /// <summary>The largest discount that an item grants on a day, in minor units; 0 where none.</summary>
    internal long InWindow(int item, LocalDate day)
    {
        for (int offer = FirstOf(item); _offers.IsOf(offer, item); offer++)
        {
            if (day <= _offers.LastDays[offer])
            {
                return _offers.Amounts[offer];
            }
        }

        return 0;
    }

    /// <summary>The last days of the windows in which an item grants a discount.</summary>
    internal IEnumerable<LocalDate> LastDaysOf(int item)
    {
        for (int offer = FirstOf(item); _offers.IsOf(offer, item); offer++)
        {
            yield return _offers.LastDays[offer];
        }
    }

    /// <summary>Whether an item grants exactly this discount, but no longer on a day.</summary>
    internal bool IsLate(int item, LocalDate day, long discount)
    {
        for (int offer = FirstOf(item); _offers.IsOf(offer, item); offer++)
        {
            if (_offers.Amounts[offer] == discount && day > _offers.LastDays[offer])
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
        for (int offer = FirstOf(item); _offers.IsOf(offer, item); offer++)
        {
            late = _offers.Amounts[offer] == discount ? Math.Min(late, Period.DaysBetween(_offers.LastDays[offer], day)) : late;
        }

        return late;
    }

    private int FirstOf(int item)
    {
        bool has = item >> 6 < _has.Length && (_has[item >> 6] & (1UL << (item & 63))) != 0 && Array.BinarySearch(_without, item) < 0;
        return has ? _offers.FirstFrom(item) : _offers.Rows.Length;
    }

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
