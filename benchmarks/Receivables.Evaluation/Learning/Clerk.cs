using NodaTime;
using Receivables.Evaluation.Payments;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Learning;

/// <summary>A person who knows the truth, and confirms it for what the engine holds.</summary>
internal static class Clerk
{
    /// <summary>The entries of what the clerk says of a payment; none where nobody could say.</summary>
    internal static IReadOnlyList<JournalEntry> Confirm(MatchProposal proposal, PaymentCase one)
    {
        var header = new BatchHeader($"clerk/{one.Payment.Id}", one.Payment.BookingDate, Instant.FromUtc(2026, 7, 1, 8, 0), "clerk");
        if (one.Truth.Items.Count > 0)
        {
            return proposal.Confirm(header, Allocations(proposal, one));
        }

        return one.Kind == CaseKind.Stranger ? proposal.ConfirmSomebodyElse(header)
            : one.Kind is CaseKind.OnAccount or CaseKind.SettledAgain && proposal.Customer is { } customer ? proposal.ConfirmOnAccount(header, customer)
            : [];
    }

    // The suggestion itself where it is right; what is settled beyond the cash is a discount or a charge.
    private static IEnumerable<Allocation> Allocations(MatchProposal proposal, PaymentCase one)
    {
        bool isRight = proposal.Items.Count == one.Truth.Items.Count && proposal.Items.All(i => one.Truth.Items.GetValueOrDefault(i.Item.Id) == i.Allocation.Settled.MinorUnits);
        if (isRight)
        {
            return proposal.Items.Select(i => i.Allocation);
        }

        long less = Math.Max(0, one.Truth.Items.Values.Sum() - one.Payment.Amount.MinorUnits);
        AdjustmentKind kind = one.Kind is CaseKind.Discount or CaseKind.LateDiscount ? AdjustmentKind.EarlyPaymentDiscount : AdjustmentKind.BankCharge;
        return one.Truth.Items.Select((item, i) => new Allocation(
            item.Key, Money.FromMinor(item.Value, Currency.Eur), i == 0 && less > 0 ? [new Adjustment(kind, Money.FromMinor(less, Currency.Eur))] : null));
    }
}
