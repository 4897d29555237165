using NodaTime;
using Receivables.Journal;
using static Receivables.Ledgers.RefusalReason;
using static Receivables.Ledgers.Twin.PlainPart;

namespace Receivables.Ledgers.Twin;

/// <summary>Works out what one entry does, or the first thing that is wrong with its form, in the order that docs/reference/ledger-statuses.md states.</summary>
internal sealed class PlainLaying(PlainLedger ledger, JournalEntry entry, int index, Func<int, LocalDate, bool> gone)
{
    private readonly List<PlainEffect> _effects = [];
    private readonly List<(Currency Currency, bool Unidentified, decimal Amount)> _controls = [];

    internal PlainEntry Result => new(entry, index, _effects, _controls);

    private LocalDate Day => entry.EffectiveDate;

    internal RefusalReason? Lay() => entry.Payload switch
    {
        InvoiceIssued p => Invoice(p.Invoice),
        CreditNoteIssued p => CreditNote(p.CreditNote),
        ChargeRaised p => Charge(p),
        PaymentReceived p => Payment(p),
        UnappliedMoved p => Move(p),
        Applied p => Apply(p),
        WrittenOff p => WriteOff(p),
        DepositCredited p => DepositCredit(p),
        PaymentReturned p => Outflow(p.Payment, p.Account, p.Amount, Returned),
        PaymentRefunded p => Outflow(p.Payment, p.Account, p.Amount, Refunded),
        CreditRefunded p => CreditRefund(p),
        EntryReversed p => Reverse(p),
        _ => null,
    };

    private static bool SignFits(PlainItem item, Money amount) => amount.IsZero || amount.IsNegative == item.IsCredit;

    /// <summary>What is open now may not carry the number, nor an instalment of it, nor one that prints the same.</summary>
    private bool Taken(DocumentNumber number)
    {
        IEnumerable<PlainItem> items = ledger.Items.Concat(_effects.Where(x => x.Part == Original).Select(x => x.Item!));
        IEnumerable<PlainItem> latest = items.GroupBy(i => i.Id).Select(g => g.Last());
        return latest.Where(i => i.Entry == index || !gone(i.Entry, Day)).Any(i => i.Id.Document == number || i.Id.ToString() == number.Value);
    }

    private bool Taken(ItemId instalment) =>
        ledger.Items.GroupBy(i => i.Id).Select(g => g.Last()).Any(i => !gone(i.Entry, Day) && i.Id.ToString() == instalment.ToString());

    private PlainItem Open(ItemId id, ItemKind kind, CustomerId customer, Money amount, LocalDate issued, LocalDate due, DocumentNumber? relatesTo, Document? document = null)
    {
        var item = new PlainItem(id, index, kind, customer, amount.Currency, issued, due, relatesTo, document);
        _effects.Add(new(item, null, Original, amount.Amount));
        return item;
    }

    private void Control(bool unidentified, Money amount) => _controls.Add((amount.Currency, unidentified, amount.Amount));

    private RefusalReason? Invoice(Invoice invoice)
    {
        if (Taken(invoice.Number) || (invoice.Instalments.Count > 1 && invoice.Instalments.Any(i => Taken(i.Item))))
        {
            return NumberInUse;
        }

        ItemKind kind = invoice.Kind == InvoiceKind.Deposit ? ItemKind.Deposit : invoice.Instalments.Count > 1 ? ItemKind.Instalment : ItemKind.Invoice;
        foreach (Instalment instalment in invoice.Instalments)
        {
            Open(instalment.Item, kind, invoice.Customer, instalment.Amount, invoice.IssueDate, instalment.DueDate, null, invoice);
        }

        Control(false, invoice.Amount);
        return null;
    }

    private RefusalReason? CreditNote(CreditNote note)
    {
        if (Taken(note.Number))
        {
            return NumberInUse;
        }

        Open(new(note.Number), ItemKind.CreditNote, note.Customer, -note.Amount, note.IssueDate, note.IssueDate, note.Corrects, note);
        Control(false, -note.Amount);
        return null;
    }

    private RefusalReason? Charge(ChargeRaised charge)
    {
        RefusalReason? reason = charge.Kind is not (ItemKind.Fee or ItemKind.Compensation or ItemKind.Interest) ? KindNotAllowed
            : !charge.Amount.IsPositive ? AmountNotPositive
            : NewItem(charge.Item);
        if (reason is null)
        {
            Open(charge.Item, charge.Kind, charge.Customer, charge.Amount, Day, charge.DueDate, charge.RelatesTo);
            Control(false, charge.Amount);
        }

        return reason;
    }

    private RefusalReason? NewItem(ItemId id) => id.Part != 0 ? PartNotAllowed : Taken(id.Document) ? NumberInUse : null;

    private RefusalReason? Payment(PaymentReceived received)
    {
        PlainAccount? older = ledger.Accounts.LastOrDefault(a => a.Payment == received.Payment.Id);
        if (older is not null && !gone(older.Entry, Day))
        {
            return PaymentIdInUse;
        }

        var account = new PlainAccount(received.Payment.Id, index, received.Customer, received.Payment.Amount.Currency);
        _effects.Add(new(null, account, Received, received.Payment.Amount.Amount));
        Control(received.Customer is null, -received.Payment.Amount);
        return null;
    }

    private RefusalReason? Use(PaymentId payment, CustomerId? customer, Money amount, out PlainAccount? account)
    {
        account = null;
        PlainAccount? any = ledger.Accounts.LastOrDefault(a => a.Payment == payment);
        if (!amount.IsPositive)
        {
            return AmountNotPositive;
        }

        if (any is null)
        {
            return UnknownPayment;
        }

        account = ledger.Accounts.Find(a => a.Payment == payment && a.Entry == any.Entry && a.Customer == customer);
        return ledger.Entries[any.Entry].Entry.EffectiveDate > Day ? PaymentNotYetReceived
            : gone(any.Entry, Day) ? PaymentReversed
            : amount.Currency != any.Currency ? CurrencyMismatch
            : account is null ? UnknownAccount
            : null;
    }

    private RefusalReason? Move(UnappliedMoved moved)
    {
        RefusalReason? reason = moved.From == moved.To ? SameAccount : Use(moved.Payment, moved.From, moved.Amount, out _);
        if (reason is not null)
        {
            return reason;
        }

        Use(moved.Payment, moved.From, moved.Amount, out PlainAccount? from);
        _effects.Add(new(null, from, Out, moved.Amount.Amount));
        _effects.Add(new(null, from! with { Customer = moved.To }, In, moved.Amount.Amount));
        Control(moved.From is null, moved.Amount);
        Control(moved.To is null, -moved.Amount);
        return null;
    }

    private RefusalReason? Outflow(PaymentId payment, CustomerId? customer, Money amount, PlainPart part)
    {
        RefusalReason? reason = Use(payment, customer, amount, out PlainAccount? account);
        if (reason is null)
        {
            _effects.Add(new(null, account, part, amount.Amount));
            Control(customer is null, amount);
        }

        return reason;
    }

    private RefusalReason? Existing(ItemId id, out PlainItem? item)
    {
        // An item that an earlier allocation of this very entry opened counts as there.
        item = ledger.Items.Concat(_effects.Where(x => x.Part == Original).Select(x => x.Item!)).LastOrDefault(i => i.Id == id);
        return item is null ? UnknownItem : Live(item);
    }

    private RefusalReason? Live(PlainItem item) =>
        item.Entry == index ? null
        : ledger.Entries[item.Entry].Entry.EffectiveDate > Day ? ItemNotYetOpened
        : gone(item.Entry, Day) ? ItemReversed
        : null;

    private RefusalReason? Apply(Applied applied)
    {
        if (applied.Allocations.Count == 0)
        {
            return EmptyApplication;
        }

        if (applied.Allocations.DistinctBy(a => a.Item).Count() < applied.Allocations.Count || applied.Payments.DistinctBy(p => (p.Payment, p.Account)).Count() < applied.Payments.Count)
        {
            return RepeatedInApplication;
        }

        Currency currency = applied.Payments.Count > 0 ? applied.Payments[0].Amount.Currency : (applied.Allocations[0].Paid ?? applied.Allocations[0].Cash).Currency;
        foreach (PaymentUse use in applied.Payments)
        {
            RefusalReason? reason = Use(use.Payment, use.Account, use.Amount, out PlainAccount? account) ?? (use.Amount.Currency != currency ? CurrencyMismatch : null);
            if (reason is not null)
            {
                return reason;
            }

            _effects.Add(new(null, account, Allocated, use.Amount.Amount));
            Control(use.Account is null, use.Amount);
        }

        foreach (Allocation allocation in applied.Allocations)
        {
            if (Allocate(allocation, currency) is { } reason)
            {
                return reason;
            }
        }

        decimal taken = applied.Allocations.Sum(a => (a.Paid ?? a.Cash).Amount);
        return taken == applied.Payments.Sum(p => p.Amount.Amount) ? null : NotBalanced;
    }

    private RefusalReason? Allocate(Allocation allocation, Currency currency)
    {
        RefusalReason? reason = Existing(allocation.Item, out PlainItem? item);
        if (reason is not null)
        {
            return reason;
        }

        reason = allocation.Settled.Currency != item!.Currency ? CurrencyMismatch
            : !SignFits(item, allocation.Settled) || !SignFits(item, allocation.Cash) ? WrongSign
            : allocation.Settled.IsZero && allocation.Adjustments.Count == 0 ? AmountNotPositive
            : Crossing(allocation, currency);
        if (reason is not null)
        {
            return reason;
        }

        _effects.Add(new(item, null, Settled, allocation.Cash.Amount));
        Control(false, -allocation.Settled);
        foreach (Adjustment adjustment in allocation.Adjustments)
        {
            if (Adjust(item, adjustment) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private RefusalReason? Adjust(PlainItem item, Adjustment adjustment)
    {
        bool negative = adjustment.Kind is AdjustmentKind.InterestPaid or AdjustmentKind.CompensationPaid;
        if ((negative && !adjustment.Amount.IsNegative) || (adjustment.Kind == AdjustmentKind.WriteOff && !SignFits(item, adjustment.Amount)))
        {
            return WrongSign;
        }

        PlainPart part = adjustment.Kind == AdjustmentKind.WriteOff ? Lost : adjustment.Opens is null ? Adjusted : Moved;
        _effects.Add(new(item, null, part, adjustment.Amount.Amount));
        if (adjustment.Opens is not { } opens)
        {
            return null;
        }

        if (NewItem(opens.Item) is { } reason)
        {
            return reason;
        }

        Open(opens.Item, Enum.Parse<ItemKind>(adjustment.Kind.ToString()), opens.Customer, adjustment.Amount, Day, opens.DueDate, item.Id.Document);
        Control(false, adjustment.Amount);
        return null;
    }

    private static RefusalReason? Crossing(Allocation allocation, Currency currency)
    {
        if (allocation.Paid is not { } paid)
        {
            return allocation.Settled.Currency == currency ? null : RateMissing;
        }

        decimal exact = allocation.Cash.Amount * allocation.Rate!.Value.Rate;
        decimal minor = 1m / paid.Currency.MinorUnitsPerMajor;
        return paid.Currency != currency ? CurrencyMismatch
            : paid.Sign * allocation.Cash.Sign < 0 ? WrongSign
            : Math.Abs(paid.Amount - exact) <= minor ? null
            : RateInconsistent;
    }

    private RefusalReason? WriteOff(WrittenOff lost)
    {
        if (lost.Adjustment.Kind != AdjustmentKind.WriteOff)
        {
            return KindNotAllowed;
        }

        RefusalReason? reason = Existing(lost.Item, out PlainItem? item)
            ?? (lost.Adjustment.Amount.Currency != item!.Currency ? CurrencyMismatch : !SignFits(item, lost.Adjustment.Amount) ? WrongSign : null);
        if (reason is null)
        {
            _effects.Add(new(item, null, Lost, lost.Adjustment.Amount.Amount));
            Control(false, -lost.Adjustment.Amount);
        }

        return reason;
    }

    private RefusalReason? DepositCredit(DepositCredited credited)
    {
        PlainItem? deposit = ledger.Items.LastOrDefault(i => i.Id.Document == credited.Deposit);
        if (deposit is not { Kind: ItemKind.Deposit })
        {
            return NotADeposit;
        }

        RefusalReason? reason = Live(deposit)
            ?? (!credited.Amount.IsPositive ? AmountNotPositive : credited.Amount.Currency != deposit.Currency ? CurrencyMismatch : NewItem(credited.Credit));
        if (reason is null)
        {
            Open(credited.Credit, ItemKind.DepositCredit, deposit.Customer, -credited.Amount, Day, Day, credited.Deposit);
            Control(false, -credited.Amount);
        }

        return reason;
    }

    private RefusalReason? CreditRefund(CreditRefunded refunded)
    {
        if (!refunded.Amount.IsPositive)
        {
            return AmountNotPositive;
        }

        RefusalReason? reason = Existing(refunded.Item, out PlainItem? item)
            ?? (refunded.Amount.Currency != item!.Currency ? CurrencyMismatch : !item.IsCredit ? NotACredit : null);
        if (reason is null)
        {
            _effects.Add(new(item, null, Settled, -refunded.Amount.Amount));
            Control(false, refunded.Amount);
        }

        return reason;
    }

    private RefusalReason? Reverse(EntryReversed reversed)
    {
        PlainEntry? target = ledger.Find(reversed.Target);
        RefusalReason? reason = target is null ? UnknownEntry
            : target.Entry.Payload is EntryReversed || target.Effects.Count == 0 ? NotReversible
            : ledger.ReversalOf(target) is not null ? AlreadyReversed
            : Day < target.Entry.EffectiveDate ? ReversedTooEarly
            : null;
        if (reason is null)
        {
            _effects.AddRange(target!.Effects.Select(x => x with { Amount = -x.Amount }));
            _controls.AddRange(target.Controls.Select(c => (c.Currency, c.Unidentified, -c.Amount)));
        }

        return reason;
    }
}
