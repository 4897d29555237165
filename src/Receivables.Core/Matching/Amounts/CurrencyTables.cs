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
}
