using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Memory;

/// <summary>The share of a book's items in each band of days from the due date, on the day of the book.</summary>
internal sealed class BandChances
{
    private readonly int[] _counts;
    private readonly int _total;

    private BandChances(int[] counts) => (_counts, _total) = (counts, counts.Sum());

    /// <summary>Of no items: each band has the same chance.</summary>
    internal static BandChances None { get; } = new(new int[DayBands.Count]);

    /// <summary>The chance of a band, counted with one more in each, so that none is without.</summary>
    internal double this[int band] => (_counts[band] + 1.0) / (_total + DayBands.Count);

    internal static BandChances Of(BookColumns book, LocalDate asOf)
    {
        int[] counts = new int[DayBands.Count];
        foreach (OpenItem item in book.OpenItems)
        {
            counts[BandOf(item, asOf)]++;
        }

        return new(counts);
    }

    /// <summary>The chances of an edited book of the same day.</summary>
    internal BandChances After(BookEdit edit, LocalDate asOf)
    {
        int[] counts = [.. _counts];
        foreach (int row in edit.Items.Gone)
        {
            counts[BandOf(edit.Before.OpenItems[row], asOf)]--;
        }

        foreach (OpenItem item in edit.Items.New)
        {
            counts[BandOf(item, asOf)]++;
        }

        return new(counts);
    }

    private static int BandOf(OpenItem item, LocalDate asOf) => DayBands.Of(Period.DaysBetween(item.DueDate, asOf));
}
