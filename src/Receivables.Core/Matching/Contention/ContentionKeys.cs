using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Contention;

/// <summary>By what each payment of a batch may meet another, taken down while the payment is at hand, in columns: so a batch is searched without looking at every payment again.</summary>
/// <param name="count">How many payments there are.</param>
internal sealed class ContentionKeys(int count)
{
    /// <summary>It wants no item.</summary>
    internal const int Nothing = -1;

    /// <summary>It has several items, or several answers.</summary>
    internal const int Several = -2;

    /// <summary>The ids.</summary>
    internal PaymentIds Ids { get; } = new(count);

    /// <summary>The same for payments that are <see cref="PaymentLikeness">alike</see>; 0 for one that is like none.</summary>
    internal uint[] Likenesses { get; } = new uint[count];

    /// <summary>The same for payments of one source; 0 for none.</summary>
    internal uint[] Sources { get; } = new uint[count];

    /// <summary>Of a payment that is applied to one item and has no other answer, the oldest item like it; else <see cref="Nothing"/> or <see cref="Several"/>.</summary>
    internal int[] Classes { get; } = new int[count];

    /// <summary>Whether the ledger holds a payment of the same source, or one like it.</summary>
    internal bool[] Known { get; } = new bool[count];

    /// <summary>Takes those of a payment down.</summary>
    /// <param name="place">Its place in the batch.</param>
    /// <param name="verdict">What was decided on it, for itself.</param>
    /// <param name="index">The book.</param>
    internal void Take(int place, Verdict verdict, BookIndex index)
    {
        Payment payment = verdict.Payment;
        Ids.Take(place, payment.Id);
        Likenesses[place] = LikenessOf(payment);
        Sources[place] = HashOf(payment.SourceKey);
        Classes[place] = ClassOf(verdict, index.Columns);
        Known[place] = IsKnown(payment, index);
    }

    /// <summary>Whether the ledger holds a payment of the same source, or one like it.</summary>
    internal static bool IsKnown(Payment payment, BookIndex index) =>
        index.Payments.FromSource(payment.SourceKey) is not null
        || (index.Payments.HasAmount(payment.Amount) && PaymentLikeness.Of(payment) is { } likeness && index.Payments.Like(likeness) is not null);

    /// <summary>Takes those of a payment down that is in the ledger already: it meets nobody.</summary>
    internal void TakeKnown(int place, Payment payment)
    {
        Ids.Take(place, payment.Id);
        Classes[place] = Nothing;
    }

    private static int ClassOf(Verdict verdict, BookColumns book) =>
        verdict.Legs.Length == 1 && verdict.Alternatives.Length == 0 && verdict.Decision == MatchDecision.Apply ? book.Items[verdict.Legs[0].Item].Peer
        : verdict.Legs.Length > 0 || verdict.Alternatives.Length > 0 ? Several
        : Nothing;

    // Payer, amount and text alike make this alike; the other way round it need not be.
    private static uint LikenessOf(Payment payment)
    {
        Party payer = payment.Payer;
        ulong who = !payer.Iban.IsEmpty ? EndOf(payer.Iban.Value)
            : payer.Name is null && payer.Account is null ? 0
            : NumberText.Hash(payment.Remittance, out _) | 1;
        return who == 0 ? 0 : NotZero(unchecked((who * 31) + (ulong)payment.Amount.MinorUnits));
    }

    // Accounts of one bank differ at the end.
    private static ulong EndOf(string iban)
    {
        ulong end = 1;
        foreach (char c in iban.AsSpan(Math.Max(0, iban.Length - 12)))
        {
            end = unchecked((end * 37) + c);
        }

        return end;
    }

    private static uint HashOf(string? text) => text is null ? 0 : Math.Max(1, unchecked((uint)text.GetHashCode(StringComparison.Ordinal)));

    private static uint NotZero(ulong hash) => Math.Max(1, unchecked((uint)(hash ^ (hash >> 32))));
}
