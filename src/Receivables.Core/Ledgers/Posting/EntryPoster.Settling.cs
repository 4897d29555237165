using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <content>What settles items without an application, and what takes entries back.</content>
internal sealed partial class EntryPoster
{
    private Fault? PostWriteOff(WrittenOff lost, in Place place)
    {
        Money amount = lost.Adjustment.Amount;
        if (lost.Adjustment.Kind != AdjustmentKind.WriteOff)
        {
            return Faults.Kind($"A write-off is an adjustment of kind {AdjustmentKind.WriteOff}, not {lost.Adjustment.Kind}.");
        }

        if ((RequireItem(lost.Item, place, out int item) ?? RequireCurrency(item, "The write-off", amount) ?? RequireSign(item, "the write-off", amount)) is { } fault)
        {
            return fault;
        }

        _columns.MoveItem(item, Column.WrittenOff, amount.MinorUnits, place.Entry);
        Control(place, ControlAccount.Customers, -amount);
        return null;
    }

    private Fault? PostCreditRefund(CreditRefunded refunded, in Place place)
    {
        if (!refunded.Amount.IsPositive)
        {
            return Faults.NotPositive("The refund", refunded.Amount);
        }

        if ((RequireItem(refunded.Item, place, out int item) ?? RequireCurrency(item, "The refund", refunded.Amount)) is { } fault)
        {
            return fault;
        }

        if (SignOf(item) >= 0)
        {
            return Faults.Credit(refunded.Item);
        }

        _columns.MoveItem(item, Column.Settled, -refunded.Amount.MinorUnits, place.Entry);
        Control(place, ControlAccount.Customers, refunded.Amount);
        return null;
    }

    private Fault? PostReversal(EntryReversed reversed, in Place place)
    {
        int target = reversed.Target.IsEmpty ? -1 : _columns.Entries.Find(reversed.Target);
        if (target < 0 || target == place.Entry)
        {
            return Faults.Unknown(reversed.Target);
        }

        EntryRow entry = _columns.Entries[target];
        int earlier = _columns.Reversals.ReversalOf(target);
        if (entry.Kind is EntryKind.Other or EntryKind.EntryReversed)
        {
            return Faults.Irreversible(reversed.Target, entry.Kind);
        }

        if (earlier >= 0)
        {
            return Faults.Reversed(reversed.Target, _columns.Entries.IdOf(earlier));
        }

        if (place.Day < entry.Day)
        {
            return Faults.TooEarly(reversed.Target, place.Day, entry.Day);
        }

        TakeBack(target, place);
        return null;
    }

    private void TakeBack(int target, in Place place)
    {
        _columns.Reversals.Add(target, place.Entry);
        int end = _columns.Entries[target + 1].FirstMovement;
        for (int i = _columns.Entries[target].FirstMovement; i < end; i++)
        {
            Movement movement = _columns.Movement(i);
            if (movement.IsOfItem)
            {
                _columns.MoveItem(movement.Subject, movement.Column, -movement.Amount, place.Entry);
            }
            else
            {
                _columns.MoveAccount(movement.Subject, movement.Column, -movement.Amount, place.Entry);
            }
        }

        int controls = _columns.ControlCount;
        for (int i = _columns.FirstControlOf(target); i < controls && _columns.Control(i).Entry == target; i++)
        {
            ControlRow control = _columns.Control(i);
            _columns.AddControl(place.Entry, control.Currency, control.Account, -control.Amount);
        }

        TakeBackFx(target, place);
    }

    private void TakeBackFx(int target, in Place place)
    {
        if (_columns.Entries[target].Kind != EntryKind.Applied)
        {
            return;
        }

        int count = _columns.FxCount;
        for (int i = _columns.FirstFxOf(target); i < count && _columns.FxDifference(i).Entry == target; i++)
        {
            _columns.AddFxDifference(place.Entry, _columns.FxDifference(i).Currency, -_columns.FxDifference(i).Amount);
        }
    }

    [MethodImpl(Hot.Path)]
    private Fault? RequireCurrency(int item, string what, Money amount) =>
        amount.Currency == _columns.Items[item].Currency ? null
        : Faults.Currency($"{what} of {_columns.Items.IdOf(item)}", amount.Currency, _columns.Items[item].Currency);

    [MethodImpl(Hot.Path)]
    private Fault? RequireSign(int item, string what, Money amount) =>
        amount.Sign == 0 || amount.Sign == SignOf(item) ? null : Faults.Sign(_columns.Items.IdOf(item), what, amount);

    private int SignOf(int item) => _columns.Items[item].Kind is ItemKind.CreditNote or ItemKind.DepositCredit ? -1 : 1;
}
