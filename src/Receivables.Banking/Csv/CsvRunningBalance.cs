using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The running balance in one currency, from which opening and closing follow: the newest row stands first or last.</summary>
internal sealed class CsvRunningBalance(Currency currency)
{
    private Money _firstAmount;
    private Money _firstBalance;
    private Money _lastAmount;
    private Money _lastBalance;
    private int _count;
    private bool _canRise = true;
    private bool _canFall = true;
    private bool _isMissing;

    internal Currency Currency { get; } = currency;

    internal void Add(Money amount, Money balance)
    {
        if (_count++ == 0)
        {
            (_firstAmount, _firstBalance) = (amount, balance);
        }
        else
        {
            _canRise &= IsMovedBy(amount, balance);
            _canFall &= (Int128)balance.MinorUnits + _lastAmount.MinorUnits == _lastBalance.MinorUnits;
        }

        (_lastAmount, _lastBalance) = (amount, balance);
    }

    internal bool IsMovedBy(Money amount, Money balance) => (Int128)_lastBalance.MinorUnits + amount.MinorUnits == balance.MinorUnits;

    internal void Miss() => _isMissing = true;

    /// <summary>Adds opening and closing; where the rows fit neither order, as if the newest stood last, so that the check says that they do not add up.</summary>
    internal void Close(StatementDraft statement)
    {
        bool rises = _canRise || !_canFall;
        (Money openedBy, Money opened) = rises ? (_firstAmount, _firstBalance) : (_lastAmount, _lastBalance);
        Int128 opening = (Int128)opened.MinorUnits - openedBy.MinorUnits;
        if (!_isMissing && opening >= long.MinValue && opening <= long.MaxValue)
        {
            statement.Ledger.Add(new StatementBalance(BalanceKind.OpeningBooked, "Balance", Money.FromMinor((long)opening, Currency), null));
            statement.Ledger.Add(new StatementBalance(BalanceKind.ClosingBooked, "Balance", rises ? _lastBalance : _firstBalance, null));
        }
    }
}
