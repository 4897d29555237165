using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <summary>Lays one entry on the columns, or says why it cannot stand. What it laid before it found a fault, the caller rolls back.</summary>
internal sealed partial class EntryPoster(LedgerColumns columns, LedgerOptions options)
{
    private readonly LedgerColumns _columns = columns;
    private readonly LedgerOptions _options = options;
    private readonly ControlCheck _control = new(columns);

    /// <summary>Posts an entry; null where it stands so far.</summary>
    [MethodImpl(Hot.Path)]
    internal Fault? Post(JournalEntry entry)
    {
        int row = _columns.AddEntry(entry, KindOf(entry.Payload));
        try
        {
            Fault? fault = Post(entry.Payload, new Place(row, _columns.Entries[row].Day));
            if (fault is null)
            {
                _control.Verify(row);
            }

            return fault;
        }
        catch (OverflowException)
        {
            return Faults.TooLarge();
        }
    }

    [MethodImpl(Hot.Path)]
    private static EntryKind KindOf(EntryPayload payload) => payload switch
    {
        Ledgers.InvoiceIssued => EntryKind.InvoiceIssued,
        Ledgers.CreditNoteIssued => EntryKind.CreditNoteIssued,
        Ledgers.ChargeRaised => EntryKind.ChargeRaised,
        Ledgers.PaymentReceived => EntryKind.PaymentReceived,
        Ledgers.UnappliedMoved => EntryKind.UnappliedMoved,
        Ledgers.Applied => EntryKind.Applied,
        Ledgers.WrittenOff => EntryKind.WrittenOff,
        Ledgers.DepositCredited => EntryKind.DepositCredited,
        Ledgers.PaymentReturned => EntryKind.PaymentReturned,
        Ledgers.PaymentRefunded => EntryKind.PaymentRefunded,
        Ledgers.CreditRefunded => EntryKind.CreditRefunded,
        Ledgers.EntryReversed => EntryKind.EntryReversed,
        _ => EntryKind.Other,
    };

    [MethodImpl(Hot.Path)]
    private Fault? Post(EntryPayload payload, Place place) => payload switch
    {
        InvoiceIssued issued => PostInvoice(issued.Invoice, place),
        CreditNoteIssued issued => PostCreditNote(issued.CreditNote, place),
        ChargeRaised raised => PostCharge(raised, place),
        PaymentReceived received => PostPayment(received, place),
        UnappliedMoved moved => PostMove(moved, place),
        Applied applied => PostApplication(applied, place),
        WrittenOff lost => PostWriteOff(lost, place),
        DepositCredited credited => PostDepositCredit(credited, place),
        PaymentReturned back => PostOutflow(new PaymentUse(back.Payment, back.Account, back.Amount), Column.Returned, "The return", place),
        PaymentRefunded back => PostOutflow(new PaymentUse(back.Payment, back.Account, back.Amount), Column.Refunded, "The refund", place),
        CreditRefunded refunded => PostCreditRefund(refunded, place),
        EntryReversed reversed => PostReversal(reversed, place),
        _ => null,
    };

    [MethodImpl(Hot.Path)]
    private void Control(in Place place, ControlAccount account, Money amount) =>
        _columns.AddControl(place.Entry, amount.Currency, account, amount.MinorUnits);

    [MethodImpl(Hot.Path)]
    private void Control(in Place place, bool identified, Money amount) =>
        Control(place, identified ? ControlAccount.Customers : ControlAccount.Unidentified, amount);

    /// <summary>Where an entry stands: its row and its day.</summary>
    private readonly record struct Place(int Entry, int Day);
}
