using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>The items of a book by currency and open amount, the oldest for all between which nothing tells a difference: a month of a subscription is not another invoice of the amount.</summary>
internal sealed class AmountIndex
{
    private readonly CurrencyTables<AmountTable> _tables;
    private readonly CurrencyTables<AmountChance> _chances;

    internal AmountIndex(BookColumns book)
    {
        var amounts = new CurrencyAmounts(book, AmountsOf);
        _tables = amounts.ToTables(a => new AmountTable(a.Amounts, a.Rows));
        _chances = amounts.ToTables(a => new AmountChance(a.Amounts));
    }

    private AmountIndex(CurrencyTables<AmountTable> tables, CurrencyTables<AmountChance> chances) => (_tables, _chances) = (tables, chances);

    /// <summary>Whether cash can settle anything in a currency.</summary>
    internal bool Has(Currency currency) => _tables.Of(currency) is not null;

    /// <summary>The items of which exactly an amount is open, in the order of the book.</summary>
    internal ReadOnlyMemory<int> ItemsOf(Currency currency, long amount) => _tables.Of(currency) is { } table ? table.RowsOf(amount) : default;

    /// <summary>The weight of an amount that is exact: minus the logarithm of the chance that an amount of this book is it.</summary>
    internal int WeightOf(Currency currency, long amount) => WeightOf(currency, amount, ItemsOf(currency, amount).Length);

    /// <summary>The same where it is known how many items have the amount.</summary>
    internal int WeightOf(Currency currency, long amount, int sharedBy) => _chances.Of(currency)?.WeightOf(amount, sharedBy) ?? 0;

    /// <summary>How much seldomer an amount that recurs is paid where a share only pays what is open.</summary>
    internal int LessWhere(Currency currency, long amount, int sharedBy, double share) => _chances.Of(currency)?.LessWhere(amount, sharedBy, share) ?? 0;

    /// <summary>The index of an edited book.</summary>
    internal AmountIndex After(BookEdit edit)
    {
        List<AmountEdits> edits = AmountEdits.Between(edit, AmountsOf);
        return new(
            _tables.Edit(edits, (table, of) => AmountTable.Edit(table, of, edit.Rows)),
            _chances.Edit(edits, AmountChance.Edit));
    }

    private static void AmountsOf(BookColumns book, in AccountRow account, AmountList amounts)
    {
        for (int i = account.Start; i < account.End; i++)
        {
            ref readonly ItemRow item = ref book.Items[i];
            if (item.Open > 0 && item.CanPay && item.Peer == i)
            {
                amounts.Add(item.Open, i);
            }
        }
    }
}
