using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>The running balance in one currency, from which opening and closing follow: the newest row stands first or last.</summary>
/// <remarks>
/// Some banks (BoursoBank) write the balance of the day beside each of its rows. Rows of one day with one balance are then one movement: a balance that runs changes with every amount.
/// Older files of theirs have the balance of the day of the download beside all rows, of whatever day: that does not run, and nothing is stated.
/// Others write it once a day (Nordea): rows without one lie between two balances, and belong to the newer. Where these do not follow from each other the table says too little, and nothing is stated.
/// Rows newer than the last balance move the closing balance, but nothing proves them.
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
    private Int128 _moved;
    private int _rises;
    private int _falls;
    private Step? _riseBreak;
    private Step? _fallBreak;
    private bool _hasAbove;

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

    /// <summary>Takes a row with its balance, and where that stands.</summary>
    internal void Add(Money amount, Money balance, LocalDate day, SourcePosition place, bool isPending = false)
    {
        _moved += amount.MinorUnits;
        _pending += isPending ? amount.MinorUnits : 0;
        if (_count > 0 && _last.Balance == balance && _last.Day == day && _last.Below == 0)
        {
            _last.Amount += amount.MinorUnits;
        }
        else
        {
            End();
            _isOne &= _count == 0 || _last.Balance == balance;
            _last = new Step { Amount = amount.MinorUnits, Balance = balance, Day = day, Place = place };
            _count++;
        }
    }

    /// <summary>Takes a row without a balance.</summary>
    internal void Skip(Money amount)
    {
        _hasGap = true;
        _moved += amount.MinorUnits;
        if (_count == 0)
        {
            _hasAbove = true;
            _above += amount.MinorUnits;
        }
        else
        {
            _last.HasBelow = true;
            _last.Below += amount.MinorUnits;
        }
    }

    /// <summary>Whether the next row has the balance that the one before leads to: as the newer of the two.</summary>
    internal bool IsMovedBy(Money amount, Money balance) => _count > 0 && _last.Balance.MinorUnits + _last.Below + amount.MinorUnits == balance.MinorUnits;

    /// <summary>Whether the next row has the balance from which the one before leads to its own: as the older of the two.</summary>
    internal bool IsMovedTo(Money balance) => _count > 0 && balance.MinorUnits + _last.Below + _last.Amount == _last.Balance.MinorUnits;

    /// <summary>Adds opening and closing; where the rows fit neither order, by that which more of them fit, and the first that does not is told. False where nothing is stated.</summary>
    internal bool Close(StatementDraft statement, StatementDiagnostics diagnostics)
    {
        End();
        if (IsSilent)
        {
            return false;
        }

        bool rises = _canRise || (!_canFall && _rises >= _falls);
        Int128 opening = rises ? _first.Balance.MinorUnits - _first.Amount - _above : _last.Balance.MinorUnits - _last.Amount - _last.Below;
        Int128 closing = (rises ? _last.Balance.MinorUnits + _last.Below : _first.Balance.MinorUnits + _above) - _pending;
        if (!IsMoney(opening) || !IsMoney(closing))
        {
            return false;
        }

        Doubt(statement, rises, opening + _moved - _pending == closing, diagnostics);
        _ = statement.Ledger.Add(new StatementBalance(BalanceKind.OpeningBooked, "Balance", Money.FromMinor((long)opening, Currency), null));
        _ = statement.Ledger.Add(new StatementBalance(BalanceKind.ClosingBooked, "Balance", Money.FromMinor((long)closing, Currency), null));
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
            Count(_before.Balance.MinorUnits + _before.Below + _last.Amount == _last.Balance.MinorUnits, ref _canRise, ref _rises, ref _riseBreak);
            Count(_last.Balance.MinorUnits + _before.Below + _before.Amount == _before.Balance.MinorUnits, ref _canFall, ref _falls, ref _fallBreak);
        }

        _first = _count <= 1 ? _last : _first;
        _before = _last;
    }

    private void Count(bool follows, ref bool can, ref int steps, ref Step? firstBreak)
    {
        can &= follows;
        steps += follows ? 1 : 0;
        firstBreak ??= follows ? null : _last;
    }

    // That the ends add up proves nothing where the middle contradicts itself, nor of the newest rows where no balance is behind them.
    private void Doubt(StatementDraft statement, bool rises, bool addsUp, StatementDiagnostics diagnostics)
    {
        if (statement.Ledger.Doubt is null && !IsRunning && (rises ? _riseBreak : _fallBreak) is { } step)
        {
            diagnostics.Warning(RecordCodes.BalanceBroken, step.Place, $"The balance {step.Balance} of this row does not follow from that of the row above, whichever is the newer: a row is missing, twice or changed there. Fetch the file again, or ask the bank.");
            if (addsUp)
            {
                statement.Ledger.DoubtBecause(FormattableString.Invariant($"first and last balance fit, but not those between (line {step.Place.Line})"));
            }
        }
        else if (IsRunning && (rises ? _last.HasBelow : _hasAbove))
        {
            statement.Ledger.DoubtBecause("its newest rows have no balance behind them, and nothing proves their amounts");
        }
    }

    /// <summary>A row, or all rows of a day, the balance behind, and what rows without one below it move.</summary>
    private struct Step
    {
        internal Int128 Amount;
        internal Int128 Below;
        internal Money Balance;
        internal LocalDate Day;
        internal bool HasBelow;
        internal SourcePosition Place;
    }
}
