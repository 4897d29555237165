using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <summary>
/// Holds the two ways of counting against each other: what an entry moved on items and accounts, and what it says about the control accounts.
/// Since both take effect on the entry's day, agreeing for each entry is agreeing on every day.
/// </summary>
internal sealed class ControlCheck(LedgerColumns columns)
{
    private readonly LedgerColumns _columns = columns;
    private readonly List<Total> _totals = [];

    /// <summary>Verifies the last entry.</summary>
    /// <exception cref="InvalidOperationException">They differ: a defect of this library, never of the data.</exception>
    [MethodImpl(Hot.Path)]
    internal void Verify(int entry)
    {
        _totals.Clear();
        for (int i = _columns.Entries[entry].FirstMovement; i < _columns.MovementCount; i++)
        {
            ref readonly Movement movement = ref _columns.Movement(i);
            AddMovement(movement);
        }

        for (int i = _columns.ControlCount - 1; i >= 0 && _columns.Control(i).Entry == entry; i--)
        {
            ControlRow row = _columns.Control(i);
            Add(row.Currency, row.Account, -row.Amount);
        }

        foreach (Total total in _totals)
        {
            if (total.Amount != 0)
            {
                throw new InvalidOperationException($"Entry {_columns.Entries.IdOf(entry)} moves {total.Currency} {total.Account} by {total.Amount} minor units more than its control account.");
            }
        }
    }

    [MethodImpl(Hot.Path)]
    private void AddMovement(in Movement movement)
    {
        if (movement.IsOfItem)
        {
            Add(_columns.Items[movement.Subject].Currency, ControlAccount.Customers, movement.Effect);
            return;
        }

        bool identified = _columns.Payments.Account(movement.Subject).IsIdentified;
        Add(_columns.Payments.CurrencyOf(movement.Subject), identified ? ControlAccount.Customers : ControlAccount.Unidentified, -movement.Effect);
    }

    [MethodImpl(Hot.Path)]
    private void Add(Currency currency, ControlAccount account, long amount)
    {
        Span<Total> totals = CollectionsMarshal.AsSpan(_totals);
        foreach (ref Total total in totals)
        {
            if (total.Currency == currency && total.Account == account)
            {
                total = total with { Amount = checked(total.Amount + amount) };
                return;
            }
        }

        _totals.Add(new Total(currency, account, amount));
    }

    private readonly record struct Total(Currency Currency, ControlAccount Account, long Amount);
}
