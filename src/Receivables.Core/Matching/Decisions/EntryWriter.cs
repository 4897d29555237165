using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>Writes the journal entries of one proposal.</summary>
internal static class EntryWriter
{
    internal static IEnumerable<JournalEntry> Write(MatchProposal proposal, Instant recordedAt, string actor)
    {
        Payment payment = proposal.Payment;
        yield return new JournalEntry(IdOf("received", payment.Id), payment.BookingDate, recordedAt, actor, new PaymentReceived(payment, proposal.Customer));
        if (proposal.Decision != MatchDecision.Apply || proposal.Items.Count == 0)
        {
            yield break;
        }

        var use = new PaymentUse(payment.Id, proposal.Customer, payment.Amount - proposal.Unapplied);
        yield return new JournalEntry(IdOf("applied", payment.Id), DayOf(proposal), recordedAt, actor, new Applied(proposal.Items.Select(i => i.Allocation), [use]));
    }

    /// <summary>The day on which a proposal is booked.</summary>
    /// <remarks>An item cannot be settled before it exists: a payment in advance is applied on the day of the invoice.</remarks>
    internal static LocalDate DayOf(MatchProposal proposal) =>
        proposal.Decision == MatchDecision.Apply ? proposal.Items.Aggregate(proposal.Payment.BookingDate, (latest, i) => LocalDate.Max(latest, i.Item.IssueDate)) : proposal.Payment.BookingDate;

    // A payment's id may be as long as an entry's: then its digest stands for it, behind another mark so that the two never meet.
    internal static EntryId IdOf(string what, PaymentId payment)
    {
        string plain = $"{what}:{payment.Value}";
        return EntryId.From(plain.Length <= IdText.MaxLength
            ? plain
            : $"{what}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payment.Value)))}");
    }
}
