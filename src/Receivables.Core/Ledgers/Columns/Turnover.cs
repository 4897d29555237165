using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>The sum of all amounts that ever moved, without their signs, by currency: while it fits, every sum of any part fits.</summary>
internal sealed class Turnover
{
    private readonly Dictionary<Currency, int> _rows = [];
    private long[] _totals = new long[4];
    private Currency _lastCurrency;
    private int _lastRow;

    /// <summary>Adds an amount.</summary>
    /// <exception cref="OverflowException">The total does not fit in 64 bits; nothing was added.</exception>
    [MethodImpl(Hot.Path)]
    internal void Add(Currency currency, long amount)
    {
        ref long total = ref Row(currency);
        total = checked(total + Math.Abs(amount));
    }

    internal void Remove(Currency currency, long amount) => Row(currency) -= Math.Abs(amount);

    private ref long Row(Currency currency)
    {
        if (currency != _lastCurrency)
        {
            if (!_rows.TryGetValue(currency, out _lastRow))
            {
                _lastRow = _rows.Count;
                _rows.Add(currency, _lastRow);
                Array.Resize(ref _totals, Math.Max(_totals.Length, _rows.Count * 2));
            }

            _lastCurrency = currency;
        }

        return ref _totals[_lastRow];
    }
}
