using Receivables.Internals;

namespace Receivables.Matching.Presets;

/// <summary>Makes the evidence of rules: what was seen, without a weight.</summary>
internal static class RuleEvidence
{
    internal static MatchEvidence Rule(string code) => new(EvidenceFamily.Combination, EvidenceKind.MatchingRule, LogOdds.Zero, code);

    internal static MatchEvidence Payer(EvidenceKind kind, CustomerId customer, int count, int total) =>
        new(EvidenceFamily.Payer, kind, LogOdds.Zero, customer.Value)
        {
            Field = kind == EvidenceKind.KnownIban ? PaymentField.PayerAccount : PaymentField.PayerName,
            Count = count,
            Total = total,
        };

    internal static MatchEvidence Document(Payment payment, in NumberHit hit) =>
        new(EvidenceFamily.Document, hit.Kind, LogOdds.Zero, Printable.Clip(WholeNumbers.TextOf(payment, hit).AsSpan(hit.Start, hit.Length)))
        {
            Field = hit.Field,
            Start = hit.Field == PaymentField.Remittance ? hit.Start : 0,
            Length = hit.Field == PaymentField.Remittance ? hit.Length : 0,
        };

    /// <summary>How the cash of an answer and what its items take fit the payment.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="due">What the items take in full, in minor units.</param>
    /// <param name="discount">How much discount they grant, in minor units.</param>
    /// <param name="count">How many items of the book take exactly the amount.</param>
    internal static MatchEvidence Amount(Payment payment, Int128 due, Int128 discount, int count)
    {
        Int128 gap = due - payment.Amount.MinorUnits;
        (EvidenceKind kind, Int128 subject) = gap > 0 ? (EvidenceKind.PartialAmount, gap)
            : gap < 0 ? (EvidenceKind.ExcessAmount, -gap)
            : discount == 0 ? (EvidenceKind.ExactAmount, due)
            : (EvidenceKind.DiscountedAmount, discount);
        var shown = Money.FromMinor((long)Int128.Min(subject, long.MaxValue), payment.Amount.Currency);
        return new MatchEvidence(EvidenceFamily.Amount, kind, LogOdds.Zero, shown.ToString()) { Field = PaymentField.Amount, Count = gap == 0 ? count : 0 };
    }
}
