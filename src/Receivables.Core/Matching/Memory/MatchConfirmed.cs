using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Matching.Payers;

namespace Receivables.Matching;

/// <summary>A person said what a payment is: the entry that the payer memory learns from. It moves no money; the entries beside it in its batch do.</summary>
/// <remarks>Made by <see cref="MatchProposal.Confirm(BatchHeader)"/> and its companions. Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchConfirmed : EntryPayload
{
    private const int ConfidenceDecimals = 6;

    /// <summary>States what a person said.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="kind">What was said.</param>
    /// <param name="customer">Whose it is; null where it is nobody's, or the items are of several customers.</param>
    /// <param name="account">The payer's account, or <c>default</c>.</param>
    /// <param name="payerName">The payer's name, as the bank gives it or folded; it is kept folded. Null or empty for none.</param>
    /// <param name="structure">What was settled, of the items of <paramref name="customer"/>; null where there is no customer.</param>
    /// <param name="confidence">How sure the engine was of what it suggested first, from 0 to 1, or null.</param>
    /// <param name="booked">The entries of the batch that book what was said, in order.</param>
    /// <exception cref="ArgumentException">The payment is empty, the kind unknown, the confidence out of range, or customer, kind and structure contradict each other.</exception>
    public MatchConfirmed(
        PaymentId payment, ConfirmationKind kind, CustomerId? customer = null, Iban account = default, string? payerName = null,
        MatchStructure? structure = null, decimal? confidence = null, IEnumerable<EntryId>? booked = null)
    {
        if (payment.IsEmpty || !Enum.IsDefined(kind) || confidence is < 0 or > 1 || customer is { IsEmpty: true })
        {
            throw new ArgumentException("A confirmation names a payment and a kind that is known; a confidence is from 0 to 1.", nameof(payment));
        }

        bool fits = (customer is null) == (structure is null)
            && (kind != ConfirmationKind.SomebodyElse || customer is null)
            && (kind == ConfirmationKind.OnAccount) == (structure?.Set == MatchSet.OnAccount);
        if (!fits)
        {
            throw new ArgumentException("A confirmation has a structure where it has a customer; on account it has both and settles nothing, of somebody else it has neither.", nameof(customer));
        }

        Payment = payment;
        Kind = kind;
        Customer = customer;
        Account = account;
        PayerName = NameFolding.Fold(payerName ?? "") is { Length: > 0 } folded ? folded : null;
        Structure = structure;
        Confidence = confidence is { } c ? Math.Round(c, ConfidenceDecimals, MidpointRounding.ToEven) : null;
        Booked = ValueList<EntryId>.From(booked);
    }

    /// <summary>The payment.</summary>
    public PaymentId Payment { get; }

    /// <summary>What was said.</summary>
    public ConfirmationKind Kind { get; }

    /// <summary>Whose payment it is; null where it is nobody's, or the items are of several customers.</summary>
    public CustomerId? Customer { get; }

    /// <summary>The payer's account; <c>default</c> where none is known.</summary>
    public Iban Account { get; }

    /// <summary>The payer's name without case, accents and punctuation; null where none is known.</summary>
    public string? PayerName { get; }

    /// <summary>What was settled; null where there is no customer.</summary>
    public MatchStructure? Structure { get; }

    /// <summary>How sure the engine was of what it suggested first, with six decimals, or null.</summary>
    public decimal? Confidence { get; }

    /// <summary>The entries of the batch that book what was said, in order: an undo takes them back.</summary>
    public IReadOnlyList<EntryId> Booked { get; }

    /// <summary>Returns payment, kind and customer.</summary>
    public override string ToString() => $"{Payment} {Kind} {Customer}";
}
