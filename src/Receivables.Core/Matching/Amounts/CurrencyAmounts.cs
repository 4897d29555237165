using System.Runtime.InteropServices;

namespace Receivables.Matching.Amounts;

/// <summary>Amounts and their rows, collected by currency to make tables of them.</summary>
internal sealed class CurrencyAmounts
{
    private readonly List<(Currency Currency, List<long> Amounts, List<int> Rows)> _currencies = [];
    private int _last;

    /// <summary>Makes a table of the amounts of a currency and their rows.</summary>
    internal delegate T TableMaker<out T>(ReadOnlySpan<long> amounts, ReadOnlySpan<int> rows);

    /// <summary>Adds an amount.</summary>
    internal void Add(Currency currency, long amount, int row)
    {
        if (_currencies.Count == 0 || _currencies[_last].Currency != currency)
        {
            _last = PlaceOf(currency);
        }

        _currencies[_last].Amounts.Add(amount);
        _currencies[_last].Rows.Add(row);
    }

    /// <summary>Makes a table for each currency.</summary>
    internal CurrencyTables<T> ToTables<T>(TableMaker<T> make)
        where T : class =>
        new(_currencies.Select(c => (c.Currency, make(CollectionsMarshal.AsSpan(c.Amounts), CollectionsMarshal.AsSpan(c.Rows)))));

    private int PlaceOf(Currency currency)
    {
        int place = _currencies.FindIndex(c => c.Currency == currency);
        if (place < 0)
        {
            place = _currencies.Count;
            _currencies.Add((currency, [], []));
        }

        return place;
    }
}
