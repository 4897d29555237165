using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The running balance in one currency, from which opening and closing follow: the newest row stands first or last.</summary>
/// <remarks>
/// Some banks (BoursoBank) write the balance of the day beside each of its rows. Rows of one day with one balance are then one movement: a balance that runs changes with every amount.
/// Older files of theirs have the balance of the day of the download beside all rows, of whatever day: that does not run, and nothing is stated.
/// Others write it once a day (Nordea): rows without one lie between two balances, and belong to the newer. Where these do not follow from each other the table says too little, and nothing is stated.
/// </remarks>
internal sealed class CsvRunningBalance(Currency currency)
{
    private Step _first;
    private Step _before;
    private Step _last;
    private int _count;
    private int _ended;
    private bool _canRise = true;
    private bool _canFall = true;
    private bool _hasGap;
    private bool _isOne = true;
    private Int128 _above;
    private Int128 _pending;

    internal Currency Currency { get; } = currency;

    /// <summary>Whether each balance follows from its neighbour, in one order or the other.</summary>
    internal bool IsRunning
    {
        get
        {
            End();
            return _canRise || _canFall;
        }
    }

    // Of one balance with rows around it, or beside rows of several days, nothing says which are newer.
    private bool IsSilent => _count == 0 || (_hasGap && (_count == 1 || !IsRunning)) || (_isOne && _count > 1 && !IsRunning);

    internal void Add(Money amount, Money balance, LocalDate day, bool isPending = false)
    {
        _pending += isPending ? amount.MinorUnits : 0;
        if (_count > 0 && _last.Balance == balance && _last.Day == day && _last.Below == 0)
        {
            _last.Amount += amount.MinorUnits;
        }
        else
        {
            End();
            _isOne &= _count == 0 || _last.Balance == balance;
            _last = new Step { Amount = amount.MinorUnits, Balance = balance, Day = day };
            _count++;
        }
    }

    /// <summary>Takes a row without a balance.</summary>
    internal void Skip(Money amount)
    {
        _hasGap = true;
        if (_count == 0)
        {
            _above += amount.MinorUnits;
        }
        else
        {
            _last.Below += amount.MinorUnits;
        }
    }

    internal bool IsMovedBy(Money amount, Money balance) => _count > 0 && _last.Balance.MinorUnits + _last.Below + amount.MinorUnits == balance.MinorUnits;

    /// <summary>Adds opening and closing; where the rows fit neither order, as if the newest stood last, so that the check says that they do not add up. False where nothing is stated.</summary>
    internal bool Close(StatementDraft statement)
    {
        End();
        if (IsSilent)
        {
            return false;
        }

        bool rises = _canRise || !_canFall;
        Int128 opening = rises ? _first.Balance.MinorUnits - _first.Amount - _above : _last.Balance.MinorUnits - _last.Amount - _last.Below;
        Int128 closing = (rises ? _last.Balance.MinorUnits + _last.Below : _first.Balance.MinorUnits + _above) - _pending;
        if (!IsMoney(opening) || !IsMoney(closing))
        {
            return false;
        }

        statement.Ledger.Add(new StatementBalance(BalanceKind.OpeningBooked, "Balance", Money.FromMinor((long)opening, Currency), null));
        statement.Ledger.Add(new StatementBalance(BalanceKind.ClosingBooked, "Balance", Money.FromMinor((long)closing, Currency), null));
        return true;
    }

    private static bool IsMoney(Int128 minor) => minor >= long.MinValue && minor <= long.MaxValue;

    // What is known of a step once the next one begins.
    private void End()
    {
        if (_ended == _count)
        {
            return;
        }

        _ended = _count;
        if (_count > 1)
        {
            _canRise &= _before.Balance.MinorUnits + _before.Below + _last.Amount == _last.Balance.MinorUnits;
            _canFall &= _last.Balance.MinorUnits + _before.Below + _before.Amount == _before.Balance.MinorUnits;
        }

        _first = _count <= 1 ? _last : _first;
        _before = _last;
    }

    /// <summary>A row, or all rows of a day, the balance behind, and what rows without one below it move.</summary>
    private struct Step
    {
        internal Int128 Amount;
        internal Int128 Below;
        internal Money Balance;
        internal LocalDate Day;
    }
}
