using Receivables.Internals;

namespace Receivables.Matching.Contention;

/// <summary>The payments that are in the ledger already: by id, by place in the bank's files, and by likeness.</summary>
internal sealed class PaymentIndex
{
    private readonly HashSet<PaymentId> _ids = [];
    private readonly Dictionary<string, PaymentId> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<PaymentLikeness, PaymentId> _likenesses = [];
    private readonly HashSet<Money> _amounts = [];

    internal PaymentIndex(IReadOnlyList<Payment> payments, IReadOnlyList<PaymentId> returned)
    {
        var gone = returned.ToHashSet();
        foreach (Payment payment in payments.OrderBy(p => p.BookingDate).ThenBy(p => p.Id))
        {
            if (!_ids.Add(payment.Id))
            {
                throw new ArgumentException($"The payment {Printable.Clip(payment.Id.Value)} occurs twice in the history.", nameof(payments));
            }

            if (payment.SourceKey is { } key)
            {
                _sources.TryAdd(key, payment.Id);
            }

            if (gone.Contains(payment.Id))
            {
                continue;
            }

            _amounts.Add(payment.Amount);
            if (PaymentLikeness.Of(payment) is { } likeness)
            {
                _likenesses.TryAdd(likeness, payment.Id);
            }
        }
    }

    /// <summary>Whether a payment is in the ledger.</summary>
    internal bool Contains(PaymentId id) => _ids.Contains(id);

    /// <summary>The payment that was read from a place, or null.</summary>
    internal PaymentId? FromSource(string? key) => key is not null && _sources.TryGetValue(key, out PaymentId id) ? id : null;

    /// <summary>Whether there is a payment of an amount: only then a likeness is worth making.</summary>
    internal bool HasAmount(Money amount) => _amounts.Contains(amount);

    /// <summary>The first payment like another, or null.</summary>
    internal PaymentId? Like(in PaymentLikeness likeness) => _likenesses.TryGetValue(likeness, out PaymentId id) ? id : null;
}
