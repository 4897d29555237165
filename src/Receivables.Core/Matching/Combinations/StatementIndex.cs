using Receivables.Matching.Amounts;
using Receivables.Matching.Books;

namespace Receivables.Matching.Combinations;

/// <summary>What every customer owes in sum up to each due date, by currency and amount: who pays a statement of account says neither number nor name, and yet the sum is rare.</summary>
internal sealed class StatementIndex
{
    private readonly CurrencyTables<AmountTable> _tables;

    internal StatementIndex(BookColumns book)
    {
        var statements = new CurrencyAmounts();
        foreach (ref readonly AccountRow account in book.Accounts.AsSpan())
        {
            AddAll(book, account, statements);
        }

        _tables = statements.ToTables((sums, rows) => new AmountTable(sums, rows));
    }

    /// <summary>For each statement of an amount the last of its items, in the order of the book; the others are those of the account before it.</summary>
    internal ReadOnlySpan<int> EndsOf(Currency currency, long sum) => _tables.Of(currency) is { } table ? table.RowsOf(sum) : [];

    // Sums of two items and more; single items have an index of their own.
    private static void AddAll(BookColumns book, in AccountRow account, CurrencyAmounts statements)
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
                statements.Add(account.Currency, (long)sum, i);
            }
        }
    }
}
