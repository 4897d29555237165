using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>The day of an invoice in a text, <c>Rechnung vom 07.05.2026</c>, which is that on which one item was issued.</summary>
internal static class InvoiceDay
{
    /// <summary>Offers it for an answer of one item.</summary>
    internal static void Offer(Workspace work, ReadOnlySpan<Leg> legs, ref FamilyTally tally)
    {
        if (legs is not [var only] || !work.SaysDayOfInvoice || !work.Budget.Spend(work.Scanner.Atoms.Count) || PeerSigns.DayOfInvoice(work, work.Index.Columns.Items[only.Item].IssueDate) is not (>= 0 and var day))
        {
            return;
        }

        int start = PeerSigns.StartOfDay(work, day);
        int end = TextDays.EndOf(work.Payment.Remittance, CollectionsMarshal.AsSpan(work.Scanner.Atoms), day);
        tally.Offer(new Clue(only.Item, EvidenceFamily.Time, EvidenceKind.InvoiceDay, Priors.InvoiceDay) { Field = PaymentField.Remittance, Start = start, Length = end - start });
    }
}
