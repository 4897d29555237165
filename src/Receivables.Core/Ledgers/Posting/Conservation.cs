using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <summary>Checks that an item, an account or a deposit holds on every day from the first that new movements touch.</summary>
/// <remarks>
/// The sum of the movements up to a day changes only on days that have movements, so only their ends are looked at. Rule 3 of the architecture.
/// </remarks>
internal sealed class Conservation(LedgerColumns columns)
{
    private readonly LedgerColumns _columns = columns;
    private readonly List<DatedMovement> _dated = [];

    // The first day to look at: the earliest of a movement that was not checked before.
    private int _from;

    /// <summary>Checks an item, as if there were no movements from an index on.</summary>
    /// <param name="item">The row of the item.</param>
    /// <param name="firstNew">The first movement that was not checked before.</param>
    /// <param name="end">The movement before which to stop.</param>
    [MethodImpl(Hot.Path)]
    internal Fault? CheckItem(int item, int firstNew, int end)
    {
        int newest = _columns.Items.LastMovement(item);
        if (IsAlone(newest))
        {
            return null;
        }

        Begin();
        Collect(newest, firstNew, end);
        Span<DatedMovement> dated = Sort();
        var sums = default(ItemSums);
        for (int i = 0; i < dated.Length; i++)
        {
            sums.Add(dated[i].Column, dated[i].Amount);
            if (EndsDay(dated, i) && !sums.Holds)
            {
                return BalanceFaults.Item(_columns, item, sums, dated[i].Day);
            }
        }

        return null;
    }

    /// <summary>Checks the account of a payment, as if there were no movements from an index on.</summary>
    /// <param name="account">The row of the account.</param>
    /// <param name="firstNew">The first movement that was not checked before.</param>
    /// <param name="end">The movement before which to stop.</param>
    [MethodImpl(Hot.Path)]
    internal Fault? CheckAccount(int account, int firstNew, int end)
    {
        int newest = _columns.Payments.LastMovement(account);
        if (IsAlone(newest))
        {
            return null;
        }

        Begin();
        Collect(newest, firstNew, end);
        Span<DatedMovement> dated = Sort();
        long unapplied = 0;
        for (int i = 0; i < dated.Length; i++)
        {
            unapplied += dated[i].Effect;
            if (EndsDay(dated, i) && unapplied < 0)
            {
                return BalanceFaults.Unapplied(_columns, account, unapplied, dated[i]);
            }
        }

        return null;
    }

    /// <summary>Checks that no more of a deposit was credited than was paid of it.</summary>
    /// <param name="deposit">The row of the first item of the deposit.</param>
    /// <param name="firstNew">The first movement that was not checked before.</param>
    /// <param name="end">The movement before which to stop.</param>
    internal Fault? CheckDeposit(int deposit, int firstNew, int end)
    {
        if (_columns.Deposits.CreditsOf(deposit).Count == 0)
        {
            return null;
        }

        Begin();
        foreach (int item in ItemsOf(deposit))
        {
            Collect(_columns.Items.LastMovement(item), firstNew, end, Column.Settled);
        }

        foreach (int credit in _columns.Deposits.CreditsOf(deposit))
        {
            Collect(_columns.Items.LastMovement(credit), firstNew, end, Column.Original);
        }

        Span<DatedMovement> dated = Sort();
        long left = 0;
        for (int i = 0; i < dated.Length; i++)
        {
            // Settled is positive and what was credited is negative, so their sum is what is left to credit.
            left += dated[i].Amount;
            if (EndsDay(dated, i) && left < 0)
            {
                return BalanceFaults.Deposit(_columns, deposit, left, dated[i].Day);
            }
        }

        return null;
    }

    /// <summary>The first item of the deposit to which an item of it, or a credit made of it, belongs.</summary>
    internal int DepositOf(int item)
    {
        if (_columns.Items[item].Kind == ItemKind.DepositCredit)
        {
            return _columns.Deposits.DepositOf(item);
        }

        int first = item;
        while (first > 0 && _columns.Items[first - 1].Entry == _columns.Items[item].Entry)
        {
            first--;
        }

        return first;
    }

    /// <summary>The newest movements of all items of a deposit and of the credits made of it.</summary>
    internal IEnumerable<int> ChainsOf(int deposit) =>
        ItemsOf(deposit).Concat(_columns.Deposits.CreditsOf(deposit)).Select(item => _columns.Items.LastMovement(item));

    private IEnumerable<int> ItemsOf(int deposit)
    {
        int entry = _columns.Items[deposit].Entry;
        for (int item = deposit; item < _columns.Items.Count && _columns.Items[item].Entry == entry; item++)
        {
            yield return item;
        }
    }

    /// <summary>Whether a movement opens its item or account and nothing came after, so that there is nothing to hold it against.</summary>
    [MethodImpl(Hot.Path)]
    private bool IsAlone(int newest) => newest >= 0 && _columns.Movement(newest) is { Previous: < 0, Column: Column.Original or Column.Received or Column.MovedIn };

    private void Begin()
    {
        _dated.Clear();
        _from = int.MaxValue;
    }

    [MethodImpl(Hot.Path)]
    private void Collect(int newest, int firstNew, int end, Column? only = null)
    {
        for (int i = newest; i >= 0;)
        {
            ref readonly Movement movement = ref _columns.Movement(i);
            if (i < end && (only is null || movement.Column == only))
            {
                int day = _columns.Entries[movement.Entry].Day;
                _dated.Add(new DatedMovement(day, movement.Column, movement.Amount, movement.Effect));
                _from = i >= firstNew ? Math.Min(_from, day) : _from;
            }

            i = movement.Previous;
        }
    }

    [MethodImpl(Hot.Path)]
    private Span<DatedMovement> Sort()
    {
        Span<DatedMovement> dated = CollectionsMarshal.AsSpan(_dated);
        // Nearly always in order already, newest first.
        dated.Reverse();
        for (int i = 1; i < dated.Length; i++)
        {
            if (dated[i].Day < dated[i - 1].Day)
            {
                dated.Sort(static (left, right) => left.Day.CompareTo(right.Day));
                break;
            }
        }

        return dated;
    }

    private bool EndsDay(Span<DatedMovement> dated, int i) =>
        dated[i].Day >= _from && (i + 1 == dated.Length || dated[i + 1].Day != dated[i].Day);
}
