using Receivables.Matching.Books;

namespace Receivables.Matching.Combinations;

/// <summary>What every customer owes in sum up to each due date, by currency and amount: who pays a statement of account says neither number nor name, and yet the sum is rare.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<Currency, (int Start, int Count)> _currencies = [];
    private readonly long[] _sums;
    private readonly int[] _lastItems;

    internal StatementIndex(BookColumns book)
    {
        List<(Currency Currency, long Sum, int Last)> statements = [];
        foreach (AccountRow account in book.Accounts)
        {
            AddAll(book, account, statements);
        }

        statements.Sort(Compare);
        _sums = [.. statements.Select(s => s.Sum)];
        _lastItems = [.. statements.Select(s => s.Last)];
        for (int start = 0; start < statements.Count;)
        {
            int end = start;
            while (end < statements.Count && statements[end].Currency == statements[start].Currency)
            {
                end++;
            }

            _currencies.Add(statements[start].Currency, (start, end - start));
            start = end;
        }
    }

    /// <summary>For each statement of an amount the last of its items, in the order of the book; the others are those of the account before it.</summary>
    internal ReadOnlySpan<int> EndsOf(Currency currency, long sum)
    {
        if (!_currencies.TryGetValue(currency, out (int Start, int Count) run))
        {
            return [];
        }

        ReadOnlySpan<long> sums = _sums.AsSpan(run.Start, run.Count);
        int any = sums.BinarySearch(sum);
        if (any < 0)
        {
            return [];
        }

        int first = any;
        int end = any + 1;
        while (first > 0 && sums[first - 1] == sum)
        {
            first--;
        }

        while (end < sums.Length && sums[end] == sum)
        {
            end++;
        }

        return _lastItems.AsSpan(run.Start + first, end - first);
    }

    // Sums of two items and more; single items have an index of their own.
    private static void AddAll(BookColumns book, in AccountRow account, List<(Currency Currency, long Sum, int Last)> statements)
    {
        Int128 sum = 0;
        int count = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            if (!DueToDate.Counts(book.Items[i]))
            {
                continue;
            }

            sum += book.Items[i].Open;
            count++;
            if (count > 1 && sum > 0 && sum <= long.MaxValue && DueToDate.EndsAt(book, account, i))
            {
                statements.Add((account.Currency, (long)sum, i));
            }
        }
    }

    private static int Compare((Currency Currency, long Sum, int Last) left, (Currency Currency, long Sum, int Last) right)
    {
        int order = left.Currency.CompareTo(right.Currency);
        order = order != 0 ? order : left.Sum.CompareTo(right.Sum);
        return order != 0 ? order : left.Last.CompareTo(right.Last);
    }
}
