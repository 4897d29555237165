using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>Writes the batch of what a person said of a payment: first what books it, last what the memory learns.</summary>
internal static class ConfirmationWriter
{
    internal static IReadOnlyList<JournalEntry> Settle(MatchProposal proposal, BatchHeader header, IReadOnlyList<MatchedItem> items, bool isSuggestion)
    {
        RequireBooked(proposal, header);
        CustomerId[] owners = [.. items.Select(i => i.Item.Customer).Distinct()];
        CustomerId? owner = owners.Length == 1 ? owners[0] : null;
        bool isDone = isSuggestion && proposal.Decision == MatchDecision.Apply;
        MatchStructure? structure = owner is null ? null : StructureReading.Of(proposal, items);
        return ToBatch(proposal, header, isDone ? [] : [.. TakeBack(proposal), .. Booking(proposal, items, owner)],
            isSuggestion ? ConfirmationKind.AsSuggested : ConfirmationKind.Corrected, owner, structure);
    }

    internal static IReadOnlyList<JournalEntry> PutOnAccount(MatchProposal proposal, BatchHeader header, CustomerId customer)
    {
        RequireBooked(proposal, header);
        MatchingBook book = proposal.Book;
        if (book.Index.Columns.RowOf(customer) < 0)
        {
            throw new ArgumentException($"The book has no customer {Printable.Clip(customer.Value)}.", nameof(customer));
        }

        int open = book.OpenItemsOf(customer).Count(i => i.Open.Currency == proposal.Payment.Amount.Currency);
        var structure = new MatchStructure(MatchSet.OnAccount, 0, open, namesDocuments: proposal.NamesAny);
        return ToBatch(proposal, header, [.. TakeBack(proposal), .. Move(proposal, customer, proposal.Payment.Amount)], ConfirmationKind.OnAccount, customer, structure);
    }

    internal static IReadOnlyList<JournalEntry> Disown(MatchProposal proposal, BatchHeader header)
    {
        RequireBooked(proposal, header);
        return ToBatch(proposal, header, [.. TakeBack(proposal), .. Move(proposal, null, proposal.Payment.Amount)], ConfirmationKind.SomebodyElse, null, null);
    }

    /// <summary>What a person allocates, as items of the book.</summary>
    internal static IReadOnlyList<MatchedItem> ItemsOf(MatchProposal proposal, IEnumerable<Allocation> allocations)
    {
        MatchedItem[] items = [.. allocations.Select(a => new MatchedItem(
            proposal.Book.Find(a.Item) ?? throw new ArgumentException($"The book has no open item {Printable.Clip(a.Item.ToString())}.", nameof(allocations)), a))];
        return items.Length > 0 && items.DistinctBy(i => i.Item.Id).Count() == items.Length && !StructureReading.RestOf(proposal.Payment, items).IsNegative
            ? items
            : throw new ArgumentException("A match settles at least one item, each once, and no more than was paid.", nameof(allocations));
    }

    private static void RequireBooked(MatchProposal proposal, BatchHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        if (proposal.Reason == MatchReason.AlreadyInLedger)
        {
            throw new InvalidOperationException($"The payment {Printable.Clip(proposal.Payment.Id.Value)} was in the ledger before it was matched: match it anew, or allocate it there.");
        }
    }

    // What the engine applied by itself is taken back before anything else is booked.
    private static IEnumerable<EntryPayload> TakeBack(MatchProposal proposal) =>
        proposal is { Decision: MatchDecision.Apply, Items.Count: > 0 } ? [new EntryReversed(EntryWriter.IdOf("applied", proposal.Payment.Id), "corrected")] : [];

    private static IEnumerable<EntryPayload> Booking(MatchProposal proposal, IReadOnlyList<MatchedItem> items, CustomerId? owner)
    {
        Money rest = StructureReading.RestOf(proposal.Payment, items);
        Money used = proposal.Payment.Amount - rest;
        yield return new Applied(items.Select(i => i.Allocation), used.IsZero ? [] : [new PaymentUse(proposal.Payment.Id, proposal.Customer, used)]);
        foreach (EntryPayload moved in owner is null ? [] : Move(proposal, owner, rest))
        {
            yield return moved;
        }
    }

    // What a received payment does not settle stands where the report put it.
    private static IEnumerable<EntryPayload> Move(MatchProposal proposal, CustomerId? to, Money amount) =>
        amount.IsZero || to == proposal.Customer ? [] : [new UnappliedMoved(proposal.Payment.Id, proposal.Customer, to, amount)];

    private static IReadOnlyList<JournalEntry> ToBatch(
        MatchProposal proposal, BatchHeader header, EntryPayload[] booking, ConfirmationKind kind, CustomerId? customer, MatchStructure? structure)
    {
        Payment payment = proposal.Payment;
        Party? debtor = payment.UltimateDebtor;
        Iban account = debtor is { Iban.IsEmpty: false } ? debtor.Iban : payment.Payer.Iban;
        string? name = string.IsNullOrWhiteSpace(debtor?.Name) ? payment.Payer.Name : debtor.Name;
        // Rules other than odds state no probability.
        decimal? confidence = proposal.Items.Count > 0 && !double.IsNaN(proposal.Confidence) ? (decimal)Math.Clamp(proposal.Confidence, 0, 1) : null;
        IEnumerable<EntryId> booked = header.ToEntries(booking).Select(e => e.Id);
        return header.ToEntries([.. booking, new MatchConfirmed(payment.Id, kind, customer, account, name, structure, confidence, booked)]);
    }
}
