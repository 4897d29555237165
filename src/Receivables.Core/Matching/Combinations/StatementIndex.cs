using Receivables.Matching.Amounts;
using Receivables.Matching.Books;

namespace Receivables.Matching.Combinations;

/// <summary>What every customer owes in sum up to each due date, by currency and amount: who pays a statement of account says neither number nor name, and yet the sum is rare.</summary>
internal sealed class StatementIndex
{
    private readonly CurrencyTables<AmountTable> _tables;

    internal StatementIndex(BookColumns book)
    {
        _tables = new CurrencyAmounts(book, SumsOf).ToTables(a => new AmountTable(a.Amounts, a.Rows));
    }

    private StatementIndex(CurrencyTables<AmountTable> tables) => _tables = tables;

    /// <summary>For each statement of an amount the last of its items, in the order of the book; the others are those of the account before it.</summary>
    internal ReadOnlySpan<int> EndsOf(Currency currency, long sum) => _tables.Of(currency) is { } table ? table.RowsOf(sum).Span : [];

    /// <summary>The index of an edited book.</summary>
    internal StatementIndex After(BookEdit edit) =>
        new(_tables.Edit(AmountEdits.Between(edit, SumsOf), (table, of) => AmountTable.Edit(table, of, edit.Rows)));

    // Sums of two items and more; single items have an index of their own.
    private static void SumsOf(BookColumns book, in AccountRow account, AmountList sums)
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
                sums.Add((long)sum, i);
            }
        }
    }
}
