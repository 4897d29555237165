namespace Receivables.Matching.Amounts;

/// <summary>Something for each currency of a book; a book has few, so that they are looked through in turn.</summary>
/// <typeparam name="T">What there is for each.</typeparam>
internal sealed class CurrencyTables<T>
    where T : class
{
    private readonly (Currency Currency, T Table)[] _tables;

    internal CurrencyTables(IEnumerable<(Currency Currency, T Table)> tables) => _tables = [.. tables];

    /// <summary>What there is for a currency, or null.</summary>
    internal T? Of(Currency currency)
    {
        foreach ((Currency known, T table) in _tables)
        {
            if (known == currency)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>The same of an edited book; a currency of which nothing is left is not there.</summary>
    /// <param name="edits">What is different, by currency.</param>
    /// <param name="edit">Makes what there is for a currency of what was there and what is different, each of which may be nothing.</param>
    internal CurrencyTables<T> Edit(List<AmountEdits> edits, Func<T?, AmountEdits?, T?> edit)
    {
        IEnumerable<Currency> currencies = _tables.Select(t => t.Currency).Union(edits.Select(e => e.Currency));
        return new(currencies.Select(c => (Currency: c, Table: edit(Of(c), edits.Find(e => e.Currency == c)))).Where(t => t.Table is not null).Select(t => (t.Currency, t.Table!)));
    }
}
