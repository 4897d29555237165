using System.Runtime.InteropServices;
using Receivables.Matching.Books;

namespace Receivables.Matching.Combinations;

/// <summary>What a customer's items of each month sum to.</summary>
internal sealed class MonthSums
{
    /// <summary>The months beyond so many, in the order of the book, are left out.</summary>
    private const int Most = 64;

    private readonly List<(int Month, int Count, Int128 Sum)> _months = [];

    /// <summary>The months, each with how many items it has and what they sum to.</summary>
    internal ReadOnlySpan<(int Month, int Count, Int128 Sum)> All => CollectionsMarshal.AsSpan(_months);

    /// <summary>While the items of a month are collected: the oldest item like each that is not named and stays open.</summary>
    internal HashSet<int> StaysOpen { get; } = [];

    /// <summary>Sums the items of an account up.</summary>
    internal void Fill(BookColumns book, in AccountRow account, bool byDueDate)
    {
        _months.Clear();
        for (int i = account.Start; i < account.End; i++)
        {
            if (DueToDate.Counts(book.Items[i]))
            {
                Add(OneMonth.Of(book, i, byDueDate), book.Items[i].Open);
            }
        }
    }

    // Most often it is the month of the item before.
    private void Add(int month, long open)
    {
        int place = _months.Count - 1;
        while (place >= 0 && _months[place].Month != month)
        {
            place--;
        }

        if (place >= 0)
        {
            _months[place] = (month, _months[place].Count + 1, _months[place].Sum + open);
        }
        else if (_months.Count < Most)
        {
            _months.Add((month, 1, open));
        }
    }
}
