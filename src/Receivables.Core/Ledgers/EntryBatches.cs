using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>Batches that belong together: what one event of the business means as entries. The ledger checks them when they are appended, like any others.</summary>
public static class EntryBatches
{
    /// <summary>Takes entries back.</summary>
    /// <param name="header">What the entries share; the effective date is the day from which the reversals count.</param>
    /// <param name="targets">The entries, in the order in which they are taken back.</param>
    /// <param name="reason">Why, for the audit trail, or null.</param>
    public static IReadOnlyList<JournalEntry> Reverse(BatchHeader header, IEnumerable<EntryId> targets, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(targets);
        return header.ToEntries(targets.Select(target => new EntryReversed(target, reason)));
    }

    /// <summary>The bank takes a payment back: the applications that used it are undone, the money is gone, and its charge may be passed on.</summary>
    /// <param name="header">What the entries share; the effective date is the day of the return.</param>
    /// <param name="returned">The return.</param>
    /// <param name="applications">The applications to undo, such as those of <see cref="Ledger.ApplicationsOf"/>; empty where the payment was unapplied.</param>
    /// <param name="charge">The bank's charge as a fee for the customer, or null where the creditor bears it.</param>
    public static IReadOnlyList<JournalEntry> ReturnPayment(BatchHeader header, PaymentReturned returned, IEnumerable<EntryId> applications, ChargeRaised? charge = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(returned);
        ArgumentNullException.ThrowIfNull(applications);
        IEnumerable<EntryPayload> undone = applications.Select(application => new EntryReversed(application, returned.ReasonCode));
        return header.ToEntries([.. undone, returned, .. charge is null ? Array.Empty<EntryPayload>() : [charge]]);
    }

    /// <summary>Money comes in on an item that was given up: the loss is taken back, the money applied, and what stays lost is written off again.</summary>
    /// <param name="header">What the entries share; the effective date is the day of the receipt.</param>
    /// <param name="writeOff">The entry that wrote the item off.</param>
    /// <param name="application">What the money settles.</param>
    /// <param name="rest">What is still lost, or null where nothing is.</param>
    public static IReadOnlyList<JournalEntry> RecoverWriteOff(BatchHeader header, EntryId writeOff, Applied application, WrittenOff? rest = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(application);
        return header.ToEntries([new EntryReversed(writeOff, "recovered"), application, .. rest is null ? Array.Empty<EntryPayload>() : [rest]]);
    }

    /// <summary>A paid deposit meets the final invoice: it becomes a credit, and the credit settles as much of the invoice.</summary>
    /// <param name="header">What the entries share; the effective date is normally the issue date of the final invoice.</param>
    /// <param name="credited">The deposit, the id of the credit and how much.</param>
    /// <param name="invoice">The item of the final invoice that it settles.</param>
    public static IReadOnlyList<JournalEntry> MeetDeposit(BatchHeader header, DepositCredited credited, ItemId invoice)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(credited);
        var netting = new Applied([new Allocation(invoice, credited.Amount), new Allocation(credited.Credit, -credited.Amount)]);
        return header.ToEntries(credited, netting);
    }
}
